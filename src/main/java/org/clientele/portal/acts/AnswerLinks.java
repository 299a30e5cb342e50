package org.clientele.portal.acts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clientele.interview.InterviewId;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.SeenInterview;
import org.clientele.security.CurrentActor;
import org.clientele.security.Secret;
import org.clientele.shared.Actor;
import org.jspecify.annotations.Nullable;
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
        Instant startsAt = subject == AnswerSubject.INTERVIEW ? startsAt(notice.recordId(), contact) : null;
        String secret = Secret.next();
        links.save(new AnswerLink(
                Secret.hash(secret),
                contact,
                subject,
                notice.recordId(),
                startsAt,
                clock.instant().plus(VALIDITY)));
        return Optional.of(secret);
    }

    private @Nullable Instant startsAt(UUID interview, UUID contact) {
        return actor.asContact(new Actor.PortalActor(contact, ""), () -> seen.interview(new InterviewId(interview)))
                .map(SeenInterview::startsAt)
                .orElse(null);
    }
}
