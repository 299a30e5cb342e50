package org.clientele.submission;

import java.util.List;
import java.util.UUID;
import org.clientele.record.RecordRegistry;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings submissions back from the archive, and destroys them when their time there is over. What was introduced stays
 * on record (docs/features.md N11).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubmissionArchive implements ArchiveParticipant {

    private final SubmissionRepository submissions;
    private final MoveRepository moves;
    private final ShareRepository shares;
    private final CommentRepository comments;
    private final RatingRepository ratings;
    private final ClaimRepository claims;
    private final VerdictRepository verdicts;
    private final SubmissionWriter writer;
    private final RecordRegistry registry;

    SubmissionArchive(
            SubmissionRepository submissions,
            MoveRepository moves,
            ShareRepository shares,
            CommentRepository comments,
            RatingRepository ratings,
            ClaimRepository claims,
            VerdictRepository verdicts,
            SubmissionWriter writer,
            RecordRegistry registry) {
        this.submissions = submissions;
        this.moves = moves;
        this.shares = shares;
        this.comments = comments;
        this.ratings = ratings;
        this.claims = claims;
        this.verdicts = verdicts;
        this.writer = writer;
        this.registry = registry;
    }

    @Override
    public RecordType type() {
        return RecordType.SUBMISSION;
    }

    @Override
    public void restore(UUID id) {
        Submission submission = require(id);
        submission.restore();
        submissions.flush();
        writer.publish(submission, Act.RESTORED, List.of());
    }

    @Override
    public void purge(UUID id) {
        destroy(require(id));
    }

    /** Destroys it because what it is about is destroyed. */
    void purgeWith(Submission submission, RecordRef cause) {
        destroy(submission);
        registry.purgeWith(submission.id().toRecordRef(), cause);
        writer.publish(submission, Act.PURGED, List.of());
    }

    private void destroy(Submission submission) {
        SubmissionId id = submission.id();
        writer.tell(new SubmissionPurged(id));
        moves.deleteOf(id);
        shares.deleteOf(id.value());
        comments.deleteOf(id);
        ratings.deleteOf(id);
        claims.deleteOf(id);
        verdicts.deleteOf(id);
        submissions.delete(submission);
        submissions.flush();
    }

    private Submission require(UUID id) {
        return submissions
                .findForUpdate(new SubmissionId(id))
                .orElseThrow(() -> new IllegalStateException("No such submission: " + id));
    }
}
