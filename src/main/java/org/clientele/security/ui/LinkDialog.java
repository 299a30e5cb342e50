package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.security.OneTimeLink;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** Shows a one-time link, the only time it can be seen, for the administrator to hand on. */
final class LinkDialog {

    private LinkDialog() {}

    static void open(Component source, String fullName, OneTimeLink link) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation("accounts.link.title"));
        dialog.addClassName("form-dialog");
        TextField url = new TextField(source.getTranslation("accounts.link.label", fullName));
        url.setValue(link.url());
        url.setReadOnly(true);
        url.setAutoselect(true);
        url.setWidthFull();
        url.setSuffixComponent(Buttons.icon("vaadin:copy-o", "accounts.link.copy", click -> {
            url.getElement().executeJs("navigator.clipboard.writeText($0)", link.url());
            Notices.success(url, "accounts.link.copied");
        }));
        dialog.add(
                new Paragraph(source.getTranslation("accounts.link.text", Times.dateTime(source, link.expiresAt()))),
                url);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
        dialog.open();
    }
}
