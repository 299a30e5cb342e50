package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a client owes: what it thinks of a candidate (docs/features.md N13).
 *
 * @param contacts who were shown the candidate
 * @param dueOn the day that has passed
 * @param remindedAt when they were last reminded; null if never
 */
public record OwedAnswer(
        SubmissionId submission,
        ClientId client,
        String clientName,
        VacancyId vacancy,
        String position,
        String candidate,
        List<Reader> contacts,
        LocalDate dueOn,
        @Nullable Instant remindedAt) {

    public OwedAnswer {
        contacts = List.copyOf(contacts);
    }

    /** As the query selects it. */
    OwedAnswer(
            SubmissionId submission,
            ClientId client,
            String clientName,
            VacancyId vacancy,
            String position,
            String candidate,
            LocalDate dueOn,
            @Nullable Instant remindedAt) {
        this(submission, client, clientName, vacancy, position, candidate, List.of(), dueOn, remindedAt);
    }

    OwedAnswer by(List<Reader> readers) {
        return new OwedAnswer(submission, client, clientName, vacancy, position, candidate, readers, dueOn, remindedAt);
    }

    /** A contact who could answer. */
    public record Reader(SubmissionId submission, ContactId contact, String name) {}
}
