package org.clientele.notification.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.clientele.notification.OutboxRow;
import org.clientele.shared.ui.Buttons;

/** A mail to read. */
final class MailDialog {

    private final Dialog dialog = new Dialog();

    MailDialog(OutboxRow mail) {
        Pre text = new Pre(mail.body());
        text.addClassName("mail-body");
        Paragraph to = new Paragraph(dialog.getTranslation("mail.to", mail.recipient()));
        dialog.setHeaderTitle(mail.subject());
        dialog.add(to, text);
        if (!mail.lastError().isEmpty()) {
            dialog.add(new Paragraph(dialog.getTranslation("mail.lastError.is", mail.lastError())));
        }
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }
}
