package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.Naming;
import org.jspecify.annotations.Nullable;

/**
 * One proof that a candidate was shown to a contact, with the names as they were.
 *
 * @param resumeHash SHA-256 of the version of the résumé that was shown; empty for none
 * @param resumeNumber of that version, counted from 1; null if it is not kept any more
 * @param inPortal whether the contact saw it in the portal at that time; otherwise the agency only noted it
 * @param protectedUntil the last day on which the introduction counts; null if nothing was agreed
 * @param firstOpenedAt when the contact first opened it; null if never
 */
public record IntroductionRow(
        UUID id,
        SubmissionId submission,
        CandidateId candidate,
        String clientName,
        String vacancyTitle,
        String candidateName,
        String contactName,
        String resumeHash,
        @Nullable Integer resumeNumber,
        @Nullable Naming resumeNaming,
        boolean inPortal,
        Instant shownAt,
        String shownBy,
        @Nullable LocalDate protectedUntil,
        @Nullable Instant firstOpenedAt,
        @Nullable Instant lastOpenedAt) {}
