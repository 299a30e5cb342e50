package org.clientele.portal.acts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.clientele.interview.InterviewId;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.SeenInterview;
import org.clientele.security.CurrentActor;
import org.clientele.security.Secret;
import org.clientele.shared.Actor;
import org.clientele.submission.SubmissionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the secrets of answer mails: one for each mail, whose buttons only choose beforehand what is answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerLinks {

    /** How long a mail can be answered. */
    static final Duration VALIDITY = Duration.ofDays(14);

    private final AnswerLinkRepository links;
    private final PortalSeen seen;
    private final CurrentActor actor;
    private final Clock clock;

    AnswerLinks(AnswerLinkRepository links, PortalSeen seen, CurrentActor actor, Clock clock) {
        this.links = links;
        this.seen = seen;
        this.actor = actor;
        this.clock = clock;
    }

    /** The secret, which is shown nowhere but in the mail; empty if nothing is asked for. */
    Optional<String> make(ContactNotice notice, UUID contact) {
        if (AnswerChoice.of(notice.kind()).isEmpty()) {
            return Optional.empty();
        }
        AnswerSubject subject = notice.kind().isOfInterview() ? AnswerSubject.INTERVIEW : AnswerSubject.CANDIDATE;
        return Optional.of(make(subject, notice.recordId(), contact));
    }

    /** The same for a letter about an interview. */
    String make(InterviewId interview, UUID contact) {
        return make(AnswerSubject.INTERVIEW, interview.value(), contact);
    }

    private String make(AnswerSubject subject, UUID record, UUID contact) {
        String secret = Secret.next();
        AnswerLink link = new AnswerLink(
                Secret.hash(secret), contact, subject, record, clock.instant().plus(VALIDITY));
        actor.asContact(new Actor.PortalActor(contact, ""), () -> bind(link));
        links.save(link);
        return secret;
    }

    /** To what the contact sees now; what changes afterwards is not answered by this mail. */
    private AnswerLink bind(AnswerLink link) {
        switch (link.subject()) {
            case CANDIDATE -> seen.submission(new SubmissionId(link.recordId())).ifPresent(link::speaksOf);
            case INTERVIEW ->
                seen.interview(new InterviewId(link.recordId()))
                        .map(SeenInterview::startsAt)
                        .ifPresent(link::speaksOf);
        }
        return link;
    }
}
