package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.clientele.security.MyAccount;
import org.clientele.security.PersonalSettings;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.UnsavedGuard;

/** Where everybody says how they want to see the desk. */
@Route("desk/me")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("security.css")
public class MySettingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAccount account;
    private final MySettingsForm form = new MySettingsForm();

    MySettingsView(MyAccount account) {
        this.account = account;
        UnsavedGuard.on(form);
        Div page = new Div(form, Buttons.primary("action.save", click -> save()));
        page.addClassName("me-page");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.read(account.settings());
    }

    private void save() {
        form.write().ifPresent(settings -> {
            account.choose(settings);
            form.read(settings);
            showAnew(settings);
        });
    }

    /** The whole page speaks another language now, so it is loaded anew. */
    private void showAnew(PersonalSettings settings) {
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(Objects.requireNonNullElseGet(settings.language(), Languages::ofBrowser));
            ui.getPage().reload();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("me.title");
    }
}
