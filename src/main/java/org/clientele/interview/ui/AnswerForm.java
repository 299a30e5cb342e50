package org.clientele.interview.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.interview.Answer;
import org.clientele.interview.AnswerDetails;
import org.clientele.interview.Reply;
import org.clientele.shared.ui.DataForm;

/** What somebody said to the invitation. */
final class AnswerForm extends DataForm<AnswerDetails> {

    AnswerForm() {
        super(AnswerDetails.class);
        RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
        answer.setLabel(getTranslation("interview.answer"));
        answer.setItems(Answer.ACCEPTED, Answer.DECLINED, Answer.OTHER_TIME, Answer.NONE);
        answer.setItemLabelGenerator(item -> getTranslation("interview.answer." + item));
        field(answer).asRequired(getTranslation("error.required")).bind("answer");
        TextField note = text("note", "interview.answerNote", Reply.NOTE_MAX);
        note.setWidthFull();
        add(answer, note);
    }
}
