package org.clientele.submission;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What contacts do with a submission, by themselves or recorded by staff: who may be named, and who is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientActs {

    private final SubmissionRepository submissions;
    private final SubmissionWriter writer;
    private final CurrentActor actor;

    ClientActs(SubmissionRepository submissions, SubmissionWriter writer, CurrentActor actor) {
        this.submissions = submissions;
        this.writer = writer;
        this.actor = actor;
    }

    /** Within it the same once more is no second act. */
    static final Duration SECOND_CLICK = Duration.ofSeconds(10);

    /** The contact, if it is one of the submission's client. */
    Optional<OnBehalf> contact(Submission submission, ContactId contact) {
        return submissions.findContacts(submission.clientId(), List.of(contact)).stream()
                .findFirst();
    }

    /** Who of the staff writes it down, and when; nobody where the contact does so in its portal. */
    Stamp stamp() {
        Stamp stamp = writer.stamp();
        return actor.find().filter(Actor.ForContact.class::isInstance).isPresent() ? new Stamp("", stamp.at()) : stamp;
    }

    /** The client has answered; the vacancy's recruiters are told. */
    void acted(Submission submission, ContactId contact) {
        submission.answer(writer.stamp().at());
        tell(submission, contact);
    }

    /** The client has answered in a way that is not told of in the history yet. */
    void acted(Submission submission, ContactId contact, Change change) {
        acted(submission, contact);
        writer.publish(submission, Act.CHANGED, List.of(change));
    }

    /** The vacancy's recruiters are told, once of what is done at one go. */
    void tell(Submission submission, ContactId contact) {
        writer.tell(new NotificationRaised(
                NotificationKind.SUBMISSION_ANSWERED,
                submissions.findRecruiters(submission.vacancyId()),
                submission.id().toRecordRef(),
                contact.value() + " " + writer.stamp().at().truncatedTo(ChronoUnit.SECONDS)));
    }
}
