package org.clientele.help;

import java.time.Clock;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Parsed;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.clientele.shared.Uuid7;
import org.clientele.shared.text.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers think of the help texts: everybody's to give, the administrator's to read. */
@Service
@MayRead
public class HelpFeedback {

    private final FeedbackRepository feedback;
    private final CurrentActor actor;
    private final Clock clock;

    HelpFeedback(FeedbackRepository feedback, CurrentActor actor, Clock clock) {
        this.feedback = feedback;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps what a reader says. */
    @Transactional
    @RetriedOnCollision
    public FeedbackOutcome give(FeedbackDetails typed) {
        return switch (PlainText.paragraphs(typed.comment(), FeedbackDetails.COMMENT_MAX)) {
            case Parsed.Invalid<String, PlainText.Flaw>(PlainText.Flaw flaw) ->
                new FeedbackOutcome.Refused("error.text." + flaw.name());
            case Parsed.Valid<String, PlainText.Flaw>(String comment) -> {
                FeedbackDetails clean = new FeedbackDetails(typed.page(), typed.language(), typed.helpful(), comment);
                feedback.save(new Feedback(Uuid7.next(), clean, actor.require().name(), clock.instant()));
                yield new FeedbackOutcome.Kept();
            }
        };
    }

    /** One page of all feedback, the latest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public Slice<FeedbackRow> page(PageRef page) {
        return Pages.readDescending(page, feedback::findRows, "id");
    }
}
