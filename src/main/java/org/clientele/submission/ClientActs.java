package org.clientele.submission;

import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What contacts do with a submission, which staff records for them: who may be named, and who is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientActs {

    private final SubmissionRepository submissions;
    private final SubmissionWriter writer;

    ClientActs(SubmissionRepository submissions, SubmissionWriter writer) {
        this.submissions = submissions;
        this.writer = writer;
    }

    /** The contact, if it is one of the submission's client. */
    Optional<OnBehalf> contact(Submission submission, ContactId contact) {
        return submissions.findContacts(submission.clientId(), List.of(contact)).stream()
                .findFirst();
    }

    /** The client has answered; the vacancy's recruiters are told. */
    void acted(Submission submission, ContactId contact) {
        submission.answer(writer.stamp().at());
        writer.tell(new NotificationRaised(
                NotificationKind.SUBMISSION_ANSWERED,
                submissions.findRecruiters(submission.vacancyId()),
                submission.id().toRecordRef(),
                contact.value() + " " + writer.stamp().at()));
    }
}
