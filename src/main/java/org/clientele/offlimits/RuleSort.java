package org.clientele.offlimits;

import org.springframework.data.domain.Sort;

/** What the list of rules is sorted by, and in which direction. */
public record RuleSort(Key key, boolean ascending) {

    /** The keys that there are. */
    public enum Key {
        /** Those that wait for a team lead before the others, the oldest first. */
        STATE,
        CLIENT,
        UNTIL
    }

    Sort toSort() {
        Sort.Direction direction = ascending ? Sort.Direction.ASC : Sort.Direction.DESC;
        return switch (key) {
            // CONFIRMED comes before PROPOSED by name.
            case STATE ->
                Sort.by(direction.isAscending() ? Sort.Direction.DESC : Sort.Direction.ASC, "state")
                        .and(Sort.by(direction, "setAt", "id.value"));
            case CLIENT -> Sort.by(direction, "c.name", "id.value");
            case UNTIL -> Sort.by(direction, "untilDay", "id.value");
        };
    }
}
