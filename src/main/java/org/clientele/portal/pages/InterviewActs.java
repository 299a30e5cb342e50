package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewState;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalInterviewView;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.ContactRights;
import org.clientele.portal.acts.PortalInterviewReplies;
import org.clientele.shared.ui.Buttons;

/** The buttons by which a contact answers an interview that it takes part in, and says afterwards how it was. */
@org.springframework.stereotype.Component
class InterviewActs {

    private final PortalInterviewReplies replies;
    private final Clock clock;

    InterviewActs(PortalInterviewReplies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    /** Those that make sense now; none where the contact does not take part or its profile lets it do nothing. */
    Component of(PortalAgendaItem item, ContactRights rights, Runnable refresh) {
        Div buttons = new Div();
        buttons.addClassName("portal-answers");
        PortalInterviewView interview = item.interview();
        InterviewState state = InterviewState.valueOf(interview.state());
        if (item.answer() == null) {
            return buttons;
        }
        boolean begun = interview.hasBegun(clock.instant());
        if (state.isAhead() && !begun && rights.rights().mayAnswerInterviews()) {
            item.proposals()
                    .forEach(time -> buttons.add(new Button(
                            buttons.getTranslation(
                                    "portalpages.interview.choose",
                                    PortalWords.time(buttons, time.startsAt(), time.endsAt())),
                            click -> tell(
                                    buttons,
                                    replies.choose(interview.id(), interview.version(), time.id()),
                                    refresh))));
            if (state == InterviewState.SCHEDULED && item.answer() != Answer.ACCEPTED) {
                buttons.add(Buttons.primary(
                        "portalpages.interview.accept", click -> answer(item, Answer.ACCEPTED, buttons, refresh)));
            }
            if (item.answer() != Answer.DECLINED) {
                buttons.add(Buttons.of(
                        "portalpages.interview.decline", click -> answer(item, Answer.DECLINED, buttons, refresh)));
            }
            buttons.add(Buttons.of(
                    "portalpages.interview.otherTime",
                    click -> new OtherTimesDialog(
                                    interview,
                                    clock,
                                    (times, words) -> ActNotices.tell(
                                            buttons,
                                            replies.propose(interview.id(), interview.version(), times, words),
                                            "portalpages.act.said",
                                            refresh))
                            .open()));
        }
        if (rights.rights().mayRate() && begun && (state == InterviewState.HELD || state == InterviewState.SCHEDULED)) {
            buttons.add(Buttons.of(
                    "portalpages.scorecard",
                    click -> new ScorecardDialog(said -> ActNotices.tell(
                                    buttons,
                                    replies.assess(interview.id(), said.recommendation(), said.scores(), said.remark()),
                                    "portalpages.act.said",
                                    refresh))
                            .open()));
        }
        return buttons;
    }

    private void answer(PortalAgendaItem item, Answer answer, Div source, Runnable refresh) {
        tell(source, replies.answer(item.interview().id(), item.interview().version(), answer, ""), refresh);
    }

    private static void tell(Component source, ActOutcome outcome, Runnable refresh) {
        ActNotices.tell(source, outcome, "portalpages.act.said", refresh);
    }
}
