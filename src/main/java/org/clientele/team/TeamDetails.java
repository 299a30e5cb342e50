package org.clientele.team;

import java.util.LinkedHashSet;
import java.util.Set;
import org.clientele.security.AccountId;

/**
 * What people type of a team.
 *
 * @param leads those who lead it, at least one
 * @param members those who belong to it without leading it
 */
public record TeamDetails(String name, Set<AccountId> leads, Set<AccountId> members) {

    public static final int NAME_MAX = 80;

    /** Larger ones are several teams. */
    public static final int MEMBERS_MAX = 200;

    /** Whoever is in both leads. */
    public TeamDetails {
        leads = Set.copyOf(leads);
        Set<AccountId> others = new LinkedHashSet<>(members);
        others.removeAll(leads);
        members = Set.copyOf(others);
    }

    public static TeamDetails empty() {
        return new TeamDetails("", Set.of(), Set.of());
    }

    Set<AccountId> everybody() {
        Set<AccountId> all = new LinkedHashSet<>(leads);
        all.addAll(members);
        return all;
    }
}
