package org.clientele.audit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are shown.
 *
 * @param kinds empty for all
 * @param author the account of who did it; null for everybody
 */
public record TimelineFilter(
        Set<TimelineKind> kinds, @Nullable UUID author) {

    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), null);

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
    }
}
