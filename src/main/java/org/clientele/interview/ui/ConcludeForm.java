package org.clientele.interview.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.clientele.interview.InterviewOutcome;
import org.clientele.shared.ui.DataForm;
import org.jspecify.annotations.Nullable;

/** What came of an interview. */
final class ConcludeForm extends DataForm<ConcludeForm.Result> {

    /** What there is to choose. */
    enum Choice {
        POSITIVE,
        NEGATIVE,
        OPEN,
        MISSED
    }

    public record Result(@Nullable Choice outcome) {

        /** Null if it did not take place. */
        @Nullable
        InterviewOutcome toOutcome() {
            return outcome == null || outcome == Choice.MISSED ? null : InterviewOutcome.valueOf(outcome.name());
        }
    }

    ConcludeForm() {
        super(Result.class);
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("interview.outcome"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> getTranslation("interview.outcome." + item));
        field(choice).asRequired(getTranslation("error.required")).bind("outcome");
        add(choice);
    }
}
