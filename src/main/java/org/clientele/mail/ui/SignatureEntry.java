package org.clientele.mail.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.ui.UserMenuEntry;

/** Leads from one's own menu to how one signs one's mails. */
@org.springframework.stereotype.Component
class SignatureEntry implements UserMenuEntry {

    @Override
    public String titleKey() {
        return "signature.title";
    }

    @Override
    public String icon() {
        return "vaadin:pencil";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void choose(Component source) {
        source.getUI().ifPresent(ui -> ui.navigate(SignatureView.class));
    }
}
