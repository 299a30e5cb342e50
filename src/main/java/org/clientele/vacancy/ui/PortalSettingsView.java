package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.Role;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.VacancySettings;
import org.clientele.vacancy.VacancySettingsDetails;

/** Whether contacts are invited to the portal only once a vacancy is released to them (docs/features.md S3.36). */
@Route("desk/settings/portal")
@Menu(title = "vacancy.settings", order = 97, icon = "vaadin:browser")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PortalSettingsView extends Composite<Div> implements HasDynamicTitle {

    private final VacancySettings settings;
    private final Div switches = new Div();

    PortalSettingsView(VacancySettings settings) {
        this.settings = settings;
        switches.addClassName("feature-switches");
        getContent()
                .add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("vacancy.settings.hint")), switches);
        show();
    }

    private void show() {
        var current = settings.current();
        Checkbox invite = new Checkbox(
                getTranslation("vacancy.settings.inviteAfterRelease"),
                current.details().inviteAfterRelease());
        invite.setHelperText(getTranslation("vacancy.settings.inviteAfterRelease.hint"));
        invite.addValueChangeListener(event -> {
            tell(settings.change(current.version(), new VacancySettingsDetails(event.getValue())));
            show();
        });
        switches.removeAll();
        switches.add(invite);
    }

    private void tell(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(this, "vacancy.settings.saved");
            case SaveOutcome.Conflict conflict ->
                Notices.failure(this, "common.conflict", conflict.by(), Times.dateTime(this, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid invalid -> invalid.fields().values().forEach(flaw -> Notices.failure(this, flaw));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vacancy.settings");
    }
}
