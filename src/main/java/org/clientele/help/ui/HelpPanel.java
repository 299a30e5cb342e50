package org.clientele.help.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import org.clientele.help.HelpText;
import org.clientele.settings.SettingsDetails;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** A help text beside the page that it explains, and whom to turn to if it does not. One goes on working meanwhile. */
final class HelpPanel {

    private final Dialog dialog = new Dialog();
    private final Div question = new Div();

    HelpPanel(HelpText text, SettingsDetails settings) {
        dialog.setModality(ModalityMode.MODELESS);
        dialog.setCloseOnOutsideClick(false);
        dialog.addClassName("help-panel");
        dialog.setHeaderTitle(text.title());
        dialog.getHeader().add(Buttons.icon("vaadin:close-small", "action.close", click -> dialog.close()));
        Markdown content = new Markdown(text.markdown());
        content.addClassName("help-text");
        Span updated = new Span(dialog.getTranslation("help.updated", Times.date(dialog, text.updated())));
        updated.addClassName("secondary");
        dialog.add(content, updated, question);
        if (!settings.supportEmail().isEmpty() || !settings.supportPhone().isEmpty()) {
            dialog.add(support(settings));
        }
    }

    /** Asks whether the text was helpful. */
    void ask(FeedbackQuestion asked) {
        question.add(asked);
    }

    void open() {
        dialog.open();
    }

    private Footer support(SettingsDetails settings) {
        Footer footer = new Footer(new Paragraph(dialog.getTranslation("help.support")));
        footer.addClassName("help-support");
        if (!settings.supportEmail().isEmpty()) {
            EmailAddress email = new EmailAddress(settings.supportEmail());
            footer.add(new Anchor(email.mailtoLink(), email.value()));
        }
        if (!settings.supportPhone().isEmpty()) {
            PhoneNumber phone = new PhoneNumber(settings.supportPhone());
            footer.add(new Anchor(phone.telLink(), phone.formatted(SettingsDetails.PHONE_REGION)));
        }
        return footer;
    }
}
