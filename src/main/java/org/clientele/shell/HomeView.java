package org.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.Role;

/** Where the working day begins. */
@Route("desk")
@Menu(title = "home.title", order = 0)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class HomeView extends Composite<VerticalLayout> implements HasDynamicTitle {

    HomeView() {
        getContent().add(new H1(getTranslation("home.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
