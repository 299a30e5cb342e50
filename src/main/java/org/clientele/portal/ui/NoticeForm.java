package org.clientele.portal.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.portal.setup.PortalNotices;
import org.clientele.shared.ui.DataForm;

/** Asks for a notice in one language. */
final class NoticeForm extends DataForm<NoticeInput> {

    private static final int ROWS = 14;

    NoticeForm() {
        super(NoticeInput.class);
        TextArea text = longText("text", "portal.notice.text", PortalNotices.LENGTH_MAX);
        text.setHelperText(getTranslation("portal.notice.text.hint"));
        text.setMinRows(ROWS);
        fields(text).setColspan(text, 2);
    }
}
