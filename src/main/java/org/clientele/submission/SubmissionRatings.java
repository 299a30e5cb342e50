package org.clientele.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How contacts and colleagues think of candidates put forward: one rating of each, which they may change. */
@Service
@MayRead
public class SubmissionRatings {

    private final RatingRepository ratings;
    private final SubmissionWriter writer;
    private final ClientActs clientActs;
    private final CurrentActor actor;

    SubmissionRatings(RatingRepository ratings, SubmissionWriter writer, ClientActs clientActs, CurrentActor actor) {
        this.ratings = ratings;
        this.writer = writer;
        this.clientActs = clientActs;
        this.actor = actor;
    }

    /** What everybody thinks, the first first. */
    @Transactional(readOnly = true)
    public List<RatingRow> of(SubmissionId submission) {
        return ratings.findOf(submission);
    }

    /**
     * Rates, in place of what the same person said before.
     *
     * @param contact whose rating is recorded; null for one's own
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome rate(SubmissionId id, Rating typed, @Nullable ContactId contact) {
        FieldCheck check = new FieldCheck();
        String remark = check.paragraphs("remark", typed.remark(), Rating.REMARK_MAX);
        if (typed.stars() < 1 || typed.stars() > Rating.BEST) {
            check.refuse("stars", "error.required");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Submission submission = writer.lock(id).orElse(null);
        if (submission == null) {
            return new SaveOutcome.Gone();
        }
        if (contact != null && clientActs.contact(submission, contact).isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("contact", "submission.error.contacts"));
        }
        Rating rating = new Rating(typed.stars(), remark);
        if (contact == null) {
            byColleague(submission, rating);
        } else {
            byContact(submission, rating, contact);
        }
        ratings.flush();
        return new SaveOutcome.Saved(id.value(), submission.version());
    }

    private void byColleague(Submission submission, Rating rating) {
        AccountId self = actor.requireStaff().id();
        Stamp stamp = writer.stamp();
        ratings.findBySubmissionIdAndAccountId(submission.id(), self)
                .ifPresentOrElse(
                        mine -> mine.change(rating, stamp),
                        () -> ratings.save(SubmissionRating.by(self, submission, rating, stamp)));
    }

    private void byContact(Submission submission, Rating rating, ContactId contact) {
        Stamp stamp = clientActs.stamp();
        Optional<SubmissionRating> before = ratings.findBySubmissionIdAndContactId(submission.id(), contact);
        if (before.filter(theirs -> theirs.hasJustSaid(rating, stamp.at())).isPresent()) {
            return;
        }
        before.ifPresentOrElse(
                theirs -> theirs.change(rating, stamp),
                () -> ratings.save(SubmissionRating.by(contact, submission, rating, stamp)));
        clientActs.acted(submission, contact, new Change("ratings", null, Integer.toString(rating.stars())));
    }
}
