package org.clientele.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.notification.MailChoice;
import org.clientele.notification.NotificationChoice;
import org.clientele.notification.NotificationChoices;
import org.clientele.security.Role;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** How one wants to be told of things; each choice holds at once. */
@Route("desk/me/notifications")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("notification.css")
public class NotificationSettingsView extends Composite<Div> implements HasDynamicTitle {

    private final NotificationChoices choices;

    NotificationSettingsView(NotificationChoices choices) {
        this.choices = choices;
        String address = choices.address();
        Div list = new Div();
        list.addClassName("notification-choices");
        choices.mine().forEach(choice -> list.add(row(choice, !address.isEmpty())));
        getContent()
                .add(
                        new PageHeader(getPageTitle()),
                        new Paragraph(
                                address.isEmpty()
                                        ? getTranslation("notification.settings.noAddress")
                                        : getTranslation("notification.settings.address", address)),
                        list);
    }

    private Section row(NotificationChoice choice, boolean canMail) {
        String kind = getTranslation("notification." + choice.kind() + ".kind");
        Checkbox inApp = new Checkbox(getTranslation("notification.settings.inApp"), choice.inApp());
        inApp.setAriaLabel(kind + ": " + inApp.getLabel());
        Select<MailChoice> mail = new Select<>();
        mail.setItems(MailChoice.values());
        mail.setItemLabelGenerator(value -> getTranslation("notification.mail." + value));
        mail.setValue(choice.mail());
        mail.setEnabled(canMail);
        mail.setAriaLabel(kind + ": " + getTranslation("notification.settings.mail"));
        inApp.addValueChangeListener(event -> choose(choice, inApp, mail));
        mail.addValueChangeListener(event -> choose(choice, inApp, mail));
        Span name = new Span(kind);
        name.addClassName("notification-kind");
        return new Section(name, inApp, mail);
    }

    private void choose(NotificationChoice before, Checkbox inApp, Select<MailChoice> mail) {
        choices.choose(new NotificationChoice(before.kind(), inApp.getValue(), mail.getValue()));
        Notices.success(this, "notification.settings.kept");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.settings.title");
    }
}
