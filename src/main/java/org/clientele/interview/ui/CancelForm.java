package org.clientele.interview.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.clientele.interview.Interviews;
import org.clientele.shared.ui.DataForm;

/** Why an interview does not take place. */
final class CancelForm extends DataForm<CancelForm.Reason> {

    /** What everybody who was invited gets to read. */
    public record Reason(String reason) {}

    CancelForm() {
        super(Reason.class);
        TextField reason = requiredText("reason", "interview.reason", Interviews.REASON_MAX);
        reason.setWidthFull();
        add(reason);
    }
}
