package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.function.Consumer;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Reply;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** Who was invited, and what each of them said. */
final class PeopleList extends Composite<UnorderedList> {

    /**
     * @param answerable whether answers can be written down
     * @param record writes somebody's answer down
     */
    PeopleList(InterviewView interview, boolean answerable, Consumer<Invitee> record) {
        getContent().addClassName("interview-people");
        Invitee.of(interview).forEach(one -> getContent().add(line(one, answerable, record)));
    }

    private ListItem line(Invitee person, boolean answerable, Consumer<Invitee> record) {
        Span part = new Span(getTranslation("interview.part." + person.part()));
        part.addClassName("secondary");
        ListItem line = new ListItem(
                new Span(person.name()), part, answer(person.reply().answer()));
        if (answerable) {
            Button button = Buttons.of("interview.answer.record", click -> record.accept(person));
            button.setAriaLabel(getTranslation("interview.answer.of", person.name()));
            line.add(button);
        }
        Instant at = person.reply().answeredAt();
        if (at != null) {
            Span words = new Span(words(person, at));
            words.addClassNames("secondary", "answer-words");
            line.add(words);
        }
        return line;
    }

    /** Contacts may have answered by themselves, in their portal. */
    private String words(Invitee person, Instant at) {
        Reply reply = person.reply();
        String when = Times.dateTime(this, at);
        String recorded = person.name().equals(reply.answeredBy())
                ? when
                : getTranslation("interview.answer.recordedBy", reply.answeredBy(), when);
        return reply.answerNote().isEmpty() ? recorded : "“" + reply.answerNote() + "” · " + recorded;
    }

    private Component answer(Answer answer) {
        BadgeColor colour =
                switch (answer) {
                    case NONE -> BadgeColor.NEUTRAL;
                    case ACCEPTED -> BadgeColor.GREEN;
                    case DECLINED -> BadgeColor.RED;
                    case OTHER_TIME -> BadgeColor.AMBER;
                };
        return colour.badge(getTranslation("interview.answer." + answer));
    }
}
