package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewKind;
import org.clientele.interview.InterviewState;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An interview, without what the agency noted about it. */
@Entity
@Immutable
@Table(name = "interview")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.INTERVIEW, deduceAliasInjectionPoints = false)
class VisibleInterview {

    @Id
    private UUID id;

    private long version;

    @Column(name = "vacancy_id")
    private UUID vacancyId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "candidate_id")
    private UUID candidateId;

    private String kind;
    private String state;
    private String place;
    private String link;
    private String timeZone;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    /** What is meant for the candidate is in another column, which is not read. */
    @Column(name = "client_message")
    private String message;

    @SuppressWarnings("NullAway.Init")
    VisibleInterview() {}

    UUID id() {
        return id;
    }

    UUID submission() {
        return submissionId;
    }

    /** Whether a time is still to be chosen. */
    boolean isProposed() {
        return state.equals(InterviewState.PROPOSED.name());
    }

    PortalInterviewView toView() {
        return new PortalInterviewView(
                new InterviewId(id),
                version,
                new VacancyId(vacancyId),
                new SubmissionId(submissionId),
                kind,
                state,
                // By phone it is the candidate's number.
                kind.equals(InterviewKind.PHONE.name()) ? "" : place,
                link,
                timeZone,
                startsAt,
                endsAt,
                message);
    }
}
