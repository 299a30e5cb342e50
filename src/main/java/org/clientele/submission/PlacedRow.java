package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a list that is not of one vacancy.
 *
 * @param stageName empty where the stage is called by its kind
 * @param shownAt when it was shared; for a contact's list, with that contact
 * @param seenAt when a contact opened it last; null if nobody did
 */
public record PlacedRow(
        SubmissionId id,
        CandidateId candidate,
        String candidateName,
        VacancyId vacancy,
        String vacancyTitle,
        ClientId client,
        String clientName,
        StageKind kind,
        String stageName,
        Instant stageSince,
        @Nullable Instant shownAt,
        @Nullable Instant withdrawnAt,
        @Nullable LocalDate feedbackDueOn,
        @Nullable Instant seenAt) {}
