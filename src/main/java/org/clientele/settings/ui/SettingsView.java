package org.clientele.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.Role;
import org.clientele.settings.CurrentSettings;
import org.clientele.settings.Settings;
import org.clientele.settings.SettingsDetails;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** The settings of the installation. Lists that have pages of their own stand beside it in the menu. */
@Route("desk/settings")
@Menu(title = "settings.title", order = 95, icon = "vaadin:cog")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SettingsView extends Composite<Div> implements HasDynamicTitle {

    private final Settings settings;
    private final DescriptionList values = new DescriptionList();

    SettingsView(Settings settings) {
        this.settings = settings;
        values.addClassName("settings-values");
        getContent()
                .add(new PageHeader(getPageTitle()).actions(Buttons.primary("action.edit", click -> edit())), values);
        show();
    }

    private void edit() {
        CurrentSettings current = settings.current();
        SettingsForm form = new SettingsForm();
        form.read(current.details());
        new FormDialog<>(getTranslation("settings.edit"), form, details -> settings.change(current.version(), details))
                .onSaved(saved -> {
                    show();
                    Notices.success(this, "settings.saved");
                })
                .open();
    }

    private void show() {
        SettingsDetails details = settings.current().details();
        values.removeAll();
        value("settings.supportEmail", details.supportEmail());
        value("settings.supportPhone", phone(details));
        value("settings.archiveDays", getTranslation("settings.archiveDays.value", details.archiveDays()));
        value("settings.visibility.label", getTranslation("settings.visibility." + details.visibility()));
    }

    private String phone(SettingsDetails details) {
        return details.supportPhone().isEmpty()
                ? ""
                : new PhoneNumber(details.supportPhone()).formatted(SettingsDetails.PHONE_REGION);
    }

    private void value(String labelKey, String value) {
        values.add(
                new DescriptionList.Term(getTranslation(labelKey)),
                new DescriptionList.Description(value.isEmpty() ? getTranslation("common.none") : value));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }
}
