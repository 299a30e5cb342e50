package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.clientele.security.Permission;

/** Says that there is no such page, and the same for what one may not see. */
@ParentLayout(PortalLayout.class)
@RolesAllowed(Permission.PORTAL)
public class PortalNotFoundView extends Composite<Div> implements HasErrorParameter<PortalNotFound>, HasDynamicTitle {

    PortalNotFoundView() {
        getContent().addClassName("failure");
        getContent()
                .add(
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("portalpages.notFound.hint")),
                        PortalNavigation.link(PortalNavigation.HOME, getTranslation("portalpages.toHome")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PortalNotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notFound.title");
    }
}
