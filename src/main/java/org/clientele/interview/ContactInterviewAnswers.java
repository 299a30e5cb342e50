package org.clientele.interview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.SaveOutcome;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contacts say to interviews in their portal, which has found that they see them and may do so: the same verbs by
 * which staff records what contacts say.
 */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
public class ContactInterviewAnswers {

    private final InterviewRepository rows;
    private final InterviewAnswers answers;
    private final InterviewFeedbacks feedbacks;
    private final Interviews interviews;
    private final Contacts contacts;
    private final CurrentActor actor;

    ContactInterviewAnswers(
            InterviewRepository rows,
            InterviewAnswers answers,
            InterviewFeedbacks feedbacks,
            Interviews interviews,
            Contacts contacts,
            CurrentActor actor) {
        this.rows = rows;
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.interviews = interviews;
        this.contacts = contacts;
        this.actor = actor;
    }

    /** Says whether the time suits. */
    public SaveOutcome answer(Actor.PortalActor contact, InterviewId id, long version, AnswerDetails details) {
        return ofItsClient(contact, id, () -> answers.keep(id, version, contact.contactId(), details));
    }

    /** Agrees on one of the times that were proposed. Only whom the invitation asks has a say in that. */
    public SaveOutcome choose(Actor.PortalActor contact, InterviewId id, long version, UUID proposal) {
        return ofItsClient(
                contact,
                id,
                () -> isInvited(contact, id)
                        ? interviews.choose(id, version, proposal)
                        : new SaveOutcome.Invalid(Map.of("slots", "interview.error.notInvited")));
    }

    /** Says what it thinks of the candidate after the interview, which only those do who were invited to it. */
    public SaveOutcome assess(
            Actor.PortalActor contact,
            InterviewId id,
            Recommendation recommendation,
            List<Score> scores,
            String remark) {
        FeedbackDetails details =
                new FeedbackDetails(new ContactId(contact.contactId()), recommendation, scores, remark);
        return ofItsClient(
                contact,
                id,
                () -> isInvited(contact, id)
                        ? feedbacks.give(id, details)
                        : new SaveOutcome.Invalid(Map.of("recommendation", "interview.error.notInvited")));
    }

    private SaveOutcome ofItsClient(Actor.PortalActor contact, InterviewId id, Supplier<SaveOutcome> verb) {
        return actor.forContact(
                contact,
                () -> rows.findById(id)
                        .filter(interview -> contacts
                                .colleagues(interview.parts().client())
                                .stream()
                                .map(ContactRef::id)
                                .anyMatch(new ContactId(contact.contactId())::equals))
                        .map(interview -> verb.get())
                        .orElseGet(SaveOutcome.Gone::new));
    }

    private boolean isInvited(Actor.PortalActor contact, InterviewId id) {
        return rows.findById(id).stream()
                .flatMap(interview -> interview.participants().stream())
                .anyMatch(one -> one.is(contact.contactId()));
    }
}
