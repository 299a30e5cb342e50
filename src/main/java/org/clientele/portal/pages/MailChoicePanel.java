package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.clientele.notification.MailChoice;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.shared.ui.Notices;

/** How a contact is told by mail; what it chooses holds at once. */
final class MailChoicePanel extends Composite<Section> {

    MailChoicePanel(PortalInbox inbox) {
        RadioButtonGroup<MailChoice> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("portalpages.mails.label"));
        choice.setItems(MailChoice.AT_ONCE, MailChoice.DAILY, MailChoice.NONE);
        choice.setItemLabelGenerator(each -> getTranslation("notification.mail." + each));
        choice.setHelperText(getTranslation("portalpages.mails.hint"));
        choice.setValue(inbox.mails());
        choice.addValueChangeListener(event -> {
            inbox.chooseMails(event.getValue());
            Notices.success(this, "portalpages.mails.kept");
        });
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("notification.title")), choice);
    }
}
