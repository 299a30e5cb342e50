package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalViewing;
import org.clientele.portal.pages.MirrorPage;
import org.clientele.portal.pages.PortalMirror;
import org.clientele.security.Role;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.PageHeader;

/**
 * The portal exactly as a contact sees it, without anything that acts, beside the rules that show and hide (docs/features.md
 * N3).
 */
@Route(ViewAsView.ROUTE + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER})
@StyleSheet("portal.css")
public class ViewAsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "desk/portal/as";

    private final Contacts contacts;
    private final PortalViewing viewing;
    private final PortalMirror mirror;
    private final ReasonPanels reasons;
    private String name = "";

    ViewAsView(Contacts contacts, PortalViewing viewing, PortalMirror mirror, ReasonPanels reasons) {
        this.contacts = contacts;
        this.viewing = viewing;
        this.mirror = mirror;
        this.reasons = reasons;
        getContent().addClassName("view-as");
    }

    static String url(ContactId contact) {
        return ROUTE + "/" + contact.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContactRef contact =
                Ids.inRoute(event).map(ContactId::new).flatMap(contacts::ref).orElseThrow(NotFoundException::new);
        name = contact.name();
        MirrorPage page = MirrorPage.of(event.getLocation().getQueryParameters());
        String root = url(contact.id());
        Component shown = viewing.<Component>look(
                        contact.id(),
                        () -> new Div(
                                mirror.head(page, root), mirror.show(page, root).orElseGet(ViewAsView::nothing)))
                .orElseGet(() -> new EmptyState("portal.viewAs.noAccount", "portal.viewAs.noAccount.hint"));
        Div portal = new Div(shown);
        portal.addClassNames("portal", "portal-mirror");
        Div columns = new Div(portal, reasons.of(contact.id(), page, root));
        columns.addClassName("view-as-columns");
        Paragraph hint = new Paragraph(getTranslation("portal.viewAs.hint"));
        hint.getElement().setAttribute("role", "note");
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()), hint, columns);
    }

    private static Component nothing() {
        return new EmptyState("portal.viewAs.nothing", "portal.viewAs.nothing.hint");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.viewAs.title", name);
    }
}
