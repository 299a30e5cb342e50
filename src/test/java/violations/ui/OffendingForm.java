package violations.ui;

import org.clientele.shared.ui.DataForm;

/** A form for what no binder can read. */
public class OffendingForm extends DataForm<OffendingForm.Closed> {

    public OffendingForm() {
        super(Closed.class);
    }

    record Closed(String text) {

        Closed() {
            this("");
        }
    }
}
