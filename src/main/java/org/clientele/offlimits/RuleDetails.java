package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of an off-limits rule (docs/features.md S0.28, N5). Empty text is "", never null;
 * {@link RuleCheck} says whether it can be kept.
 *
 * @param locations those that are covered, where the cover is {@link Cover#LOCATIONS}
 * @param departments those that are covered, one on each line, where the cover is {@link Cover#DEPARTMENTS}
 * @param from the first day; may be long past
 * @param until the last day; null for as long as nobody lifts it
 * @param furtherNames other names that the client is known by, one on each line
 * @param furtherDomains other domains of its e-mail addresses and web sites, one on each line
 * @param agreementId the attachment with what was agreed upon
 */
public record RuleDetails(
        String reason,
        Cover cover,
        Set<LocationId> locations,
        String departments,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String furtherNames,
        String furtherDomains,
        @Nullable UUID agreementId) {

    public static final int REASON_MAX = 2000;
    public static final int LINES_MAX = 2000;

    public RuleDetails {
        locations = Set.copyOf(locations);
    }

    /** A rule for the whole client from that day on, for a form to begin with. */
    public static RuleDetails from(LocalDate today) {
        return new RuleDetails("", Cover.WHOLE_CLIENT, Set.of(), "", today, null, "", "", null);
    }

    List<String> names() {
        return furtherNames.lines().toList();
    }

    List<String> domains() {
        return furtherDomains.lines().toList();
    }
}
