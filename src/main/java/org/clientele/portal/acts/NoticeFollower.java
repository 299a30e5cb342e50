package org.clientele.portal.acts;

import java.util.List;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.notification.InboxChanged;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.submission.CandidateSubmitted;
import org.clientele.submission.SubmissionCommented;
import org.clientele.vacancy.VacancyDiscussed;
import org.clientele.vacancy.VacancyReleased;
import org.clientele.vacancy.VacancyRequestDecided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears of what contacts are told of, and knows whom each concerns. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeFollower {

    private final NoticeWriter writer;
    private final AudienceQueries audience;
    private final ApplicationEventPublisher events;

    NoticeFollower(NoticeWriter writer, AudienceQueries audience, ApplicationEventPublisher events) {
        this.writer = writer;
        this.audience = audience;
        this.events = events;
    }

    @EventListener
    void on(CandidateSubmitted event) {
        writer.tell(
                new Occasion(
                        NoticeKind.CANDIDATE_SHARED,
                        event.submission().value(),
                        event.vacancy().value()),
                event.contacts().stream().map(ContactId::value).toList());
    }

    @EventListener
    void on(SubmissionCommented event) {
        UUID submission = event.submission().value();
        audience.vacancyOf("submission", submission)
                .ifPresent(vacancy -> writer.tell(
                        new Occasion(NoticeKind.COMMENT, submission, vacancy), audience.ofSubmission(submission)));
    }

    @EventListener
    void on(VacancyReleased event) {
        UUID vacancy = event.vacancy().value();
        writer.tell(
                new Occasion(NoticeKind.VACANCY_RELEASED, vacancy, vacancy),
                List.of(event.contact().value()));
    }

    @EventListener
    void on(VacancyDiscussed event) {
        UUID vacancy = event.vacancy().value();
        if (event.by() == null) {
            writer.tell(new Occasion(NoticeKind.VACANCY_MESSAGE, vacancy, vacancy), audience.ofVacancy(vacancy));
        } else {
            // Nobody is told of what colleagues say, but pages that are open show it.
            events.publishEvent(new InboxChanged(audience.ofVacancy(vacancy)));
        }
    }

    @EventListener
    void on(VacancyRequestDecided event) {
        UUID vacancy = event.vacancy().value();
        NoticeKind kind = event.approved() ? NoticeKind.REQUEST_APPROVED : NoticeKind.REQUEST_REFUSED;
        writer.tell(
                new Occasion(kind, vacancy, vacancy), List.of(event.contact().value()));
    }

    /** Of interviews, colleagues and contacts are told at the same moments. */
    @EventListener
    void on(NotificationRaised event) {
        RecordRef about = event.about();
        if (about == null || about.type() != RecordType.INTERVIEW) {
            return;
        }
        switch (event.kind()) {
            case INTERVIEW_ARRANGED -> tell(NoticeKind.INTERVIEW_ARRANGED, about.id());
            case INTERVIEW_MOVED -> tell(NoticeKind.INTERVIEW_MOVED, about.id());
            case INTERVIEW_CANCELLED -> tell(NoticeKind.INTERVIEW_CANCELLED, about.id());
            case INTERVIEW_ANSWERED -> tell(NoticeKind.INTERVIEW_ANSWERED, about.id());
            default -> {}
        }
    }

    private void tell(NoticeKind kind, UUID interview) {
        audience.vacancyOf("interview", interview)
                .ifPresent(vacancy ->
                        writer.tell(new Occasion(kind, interview, vacancy), audience.ofInterview(interview)));
    }
}
