package org.clientele.submission;

import java.util.List;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of introductions: who was shown to whom, in which version of the résumé, and when it was opened
 * (docs/features.md N11, N12). It is only ever added to.
 */
@Service
@MayRead
public class Introductions {

    /** How many are listed of a client or a candidate. */
    public static final int MAX = 500;

    private static final Limit SHOWN = Limit.of(MAX);

    private final IntroductionRepository introductions;
    private final OpeningRepository openings;
    private final ShareRepository shares;
    private final SubmissionWriter writer;

    Introductions(
            IntroductionRepository introductions,
            OpeningRepository openings,
            ShareRepository shares,
            SubmissionWriter writer) {
        this.introductions = introductions;
        this.openings = openings;
        this.shares = shares;
        this.writer = writer;
    }

    /** Whom a submission was shown to, the first first. */
    @Transactional(readOnly = true)
    public List<IntroductionRow> of(SubmissionId submission) {
        return introductions.findOf(submission);
    }

    /** Who was introduced to a client, the latest first. */
    @Transactional(readOnly = true)
    public List<IntroductionRow> of(ClientId client) {
        return introductions.findOf(client, SHOWN);
    }

    /** Whom a candidate was shown to, the latest first: the candidate may ask, as the law says. */
    @Transactional(readOnly = true)
    public List<IntroductionRow> of(CandidateId candidate) {
        return introductions.findOf(candidate, SHOWN);
    }

    /** Keeps that a contact has opened what was shown. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome opened(SubmissionId id, ContactId contact) {
        Submission submission = writer.lock(id).orElse(null);
        SubmissionShare share = shares.findById(SubmissionShare.Key.of(id, contact))
                .filter(found -> !found.isWithdrawn())
                .orElse(null);
        List<UUID> shown = introductions.findLatest(id, contact.value(), Limit.of(1));
        if (submission == null || share == null || shown.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        share.see(writer.stamp().at());
        openings.save(new IntroductionOpening(
                shown.getFirst(), submission.clientId(), writer.stamp().at()));
        openings.flush();
        return new SaveOutcome.Saved(id.value(), submission.version());
    }
}
