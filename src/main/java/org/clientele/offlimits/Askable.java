package org.clientele.offlimits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.Permission;

/**
 * The people who can be asked today. A rule may have been set by the application itself, and by somebody who has left.
 *
 * @param all the names of all whose accounts are enabled
 * @param leads of those the ones who decide on rules
 */
record Askable(Set<String> all, List<String> leads) {

    private static final int MOST = 2;

    static Askable of(Accounts accounts) {
        return new Askable(
                accounts.selectable().stream().map(AccountRef::name).collect(Collectors.toSet()),
                accounts.selectable(Permission.LEAD).stream()
                        .map(AccountRef::name)
                        .toList());
    }

    /** The first of those who know most, or else of those who decide. */
    List<String> among(Stream<String> best) {
        List<String> people = best.filter(all::contains).distinct().toList();
        return (people.isEmpty() ? leads : people).stream().limit(MOST).toList();
    }
}
