package org.clientele.interview;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An interview in a list or a calendar. As long as none of several times is chosen, its time is the first of them.
 *
 * @param location name of the client's location; null without one
 * @param outcome null unless it was held
 * @param sequence how often it was changed
 */
public record InterviewRow(
        InterviewId id,
        long version,
        InterviewParts parts,
        String client,
        String candidate,
        String vacancy,
        InterviewKind kind,
        InterviewState state,
        InterviewTime time,
        ZoneId zone,
        @Nullable InterviewOutcome outcome,
        @Nullable String location,
        String link,
        int sequence,
        Instant changedAt) {

    /** As the queries select it. */
    InterviewRow(
            InterviewId id,
            long version,
            InterviewParts parts,
            String client,
            String candidate,
            String vacancy,
            InterviewKind kind,
            InterviewState state,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable InterviewOutcome outcome,
            @Nullable String location,
            String link,
            int sequence,
            Instant changedAt) {
        this(
                id,
                version,
                parts,
                client,
                candidate,
                vacancy,
                kind,
                state,
                new InterviewTime(startsAt, endsAt),
                ZoneId.of(zone),
                outcome,
                location,
                link,
                sequence,
                changedAt);
    }
}
