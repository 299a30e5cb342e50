package org.clientele.mail.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.mail.Signature;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.DataForm;

/** The fields of one's own signature. */
final class SignatureForm extends DataForm<Signature> {

    SignatureForm() {
        super(Signature.class);
        fields(
                text("position", "signature.position", Signature.POSITION_MAX),
                text("phone", "signature.phone", PhoneNumber.MAX_LENGTH));
        TextArea lines = longText("text", "signature.text", Signature.TEXT_MAX);
        lines.setHelperText(getTranslation("signature.text.hint"));
        lines.setMinRows(4);
        add(lines);
    }
}
