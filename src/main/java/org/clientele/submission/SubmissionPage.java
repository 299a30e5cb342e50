package org.clientele.submission;

import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a submission's page shows besides the submission: its way so far, and whom it was shown to. */
@Service
@MayRead
public class SubmissionPage {

    private final SubmissionRepository submissions;
    private final MoveRepository moves;
    private final ShareRepository shares;

    SubmissionPage(SubmissionRepository submissions, MoveRepository moves, ShareRepository shares) {
        this.submissions = submissions;
        this.moves = moves;
        this.shares = shares;
    }

    /** Every step through the pipeline, the first first. */
    @Transactional(readOnly = true)
    public List<MoveRow> moves(SubmissionId submission) {
        return moves.findOf(submission);
    }

    /** The contacts whom it was shared with, by last name. */
    @Transactional(readOnly = true)
    public List<ShareRow> shares(SubmissionId submission) {
        return shares.findRows(submission.value());
    }

    /** The client's contacts, for whom staff may record something; none if one does not see the submission. */
    @Transactional(readOnly = true)
    public List<ContactRef> contacts(SubmissionId submission) {
        return submissions.findById(submission).stream()
                .flatMap(found -> shares.findPeople(found.clientId()).stream())
                .map(person -> new ContactRef(person.id(), person.name(), false))
                .toList();
    }
}
