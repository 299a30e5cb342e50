package org.clientele.interview;

import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Which interviews to show.
 *
 * @param people one of whom takes part or has arranged it; empty for everybody's
 * @param client null for those of all clients
 * @param about what it hangs on: a submission, vacancy, candidate, client or contact; null for anything
 */
public record InterviewFilter(
        Set<AccountId> people,
        @Nullable ClientId client,
        @Nullable RecordRef about,
        Set<InterviewState> states) {

    public static final InterviewFilter ALL = new InterviewFilter(Set.of(), null, null, Set.of());

    public InterviewFilter {
        people = Set.copyOf(people);
        states = Set.copyOf(states);
    }

    public InterviewFilter of(Set<AccountId> accounts) {
        return new InterviewFilter(accounts, client, about, states);
    }

    public InterviewFilter at(@Nullable ClientId ofClient) {
        return new InterviewFilter(people, ofClient, about, states);
    }

    public InterviewFilter about(RecordRef record) {
        return new InterviewFilter(people, client, record, states);
    }

    public InterviewFilter in(Set<InterviewState> only) {
        return new InterviewFilter(people, client, about, only);
    }
}
