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

    /** @param backwards whether the page is counted from the end */
    Sort toSort(boolean backwards) {
        Sort.Direction direction = ascending == backwards ? Sort.Direction.DESC : Sort.Direction.ASC;
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
