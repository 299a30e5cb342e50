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
        String problem = MailTexts.problem(dialog, mail);
        if (!problem.isEmpty()) {
            dialog.add(new Paragraph(problem));
        }
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }
}
