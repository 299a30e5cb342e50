package org.clientele.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a row is seen in the portal: if all of the required rules hold, and of each group of grants at least one.
 *
 * @param from the tables that the rules speak of
 * @param key the column that the row is known by
 */
record RowPolicy(String from, String key, List<VisibilityRule> required, List<List<VisibilityRule>> grants) {

    /** What hangs on a row is seen by the row's rules, and by some more. */
    RowPolicy narrowed(String from, String key, List<VisibilityRule> alsoRequired, List<VisibilityRule> alsoGrants) {
        List<List<VisibilityRule>> groups = new ArrayList<>(grants);
        if (!alsoGrants.isEmpty()) {
            groups.add(alsoGrants);
        }
        return new RowPolicy(
                from,
                key,
                Stream.concat(required.stream(), alsoRequired.stream()).toList(),
                List.copyOf(groups));
    }

    /** All rules, in the order in which they are explained. */
    List<VisibilityRule> rules() {
        return Stream.concat(required.stream(), grants.stream().flatMap(List::stream))
                .toList();
    }

    /** The whole as the filter has it. */
    String condition() {
        return "exists (select 1" + seen() + " and " + key + " = {alias}.id)";
    }

    /** All rows that are seen, by their keys. */
    String rows() {
        return "select distinct " + key + seen();
    }

    private String seen() {
        String all = required.stream().map(VisibilityRule::sql).collect(Collectors.joining(" and "));
        String any = grants.stream()
                .map(group -> group.stream().map(VisibilityRule::sql).collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and "));
        return " from " + from + " where " + PortalVisibility.LOOKING + " and " + all + " and " + any;
    }
}
