package org.clientele.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an interview's page shows.
 *
 * @param version goes back with what was changed
 * @param location name and address; empty without one
 * @param candidateReply what the candidate said to the invitation
 * @param proposals the times to choose from; empty where only one was ever meant
 * @param outcome null unless it was held
 */
public record InterviewView(
        InterviewId id,
        long version,
        boolean archived,
        InterviewParts parts,
        String client,
        String candidate,
        String vacancy,
        InterviewDetails details,
        InterviewState state,
        InterviewTime time,
        String location,
        Reply candidateReply,
        List<Person> people,
        List<Choice> proposals,
        @Nullable InterviewOutcome outcome,
        String cancelReason,
        Stamp changed) {

    public InterviewView {
        people = List.copyOf(people);
        proposals = List.copyOf(proposals);
    }

    /** Whether it was to begin by then. */
    public boolean hasBegun(Instant now) {
        return !time.starts().isAfter(now);
    }

    /**
     * Somebody who takes part.
     *
     * @param id of the account or contact
     */
    public record Person(UUID id, boolean colleague, String name, Reply reply) {}

    /** A time to choose. */
    public record Choice(UUID id, InterviewTime time, boolean chosen) {}
}
