package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoleUse;
import org.clientele.portal.PortalRoles;
import org.clientele.security.Role;
import org.clientele.shared.ui.PageHeader;

/** Roles and profiles of contacts, side by side (docs/features.md S1.21 to S1.23, S3.32 to S3.34). */
@Route(RolesView.ROUTE)
@Menu(title = "portal.roles.title", order = 98, icon = "vaadin:key")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class RolesView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "desk/settings/portal/roles";

    RolesView(PortalRoles roles, PortalProfiles profiles, PortalRoleUse use) {
        getContent()
                .add(
                        new PageHeader(getPageTitle()),
                        new Paragraph(getTranslation("portal.roles.hint")),
                        new RolesPanel(roles, use),
                        new ProfilesPanel(profiles, use));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.roles.title");
    }
}
