package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.portal.setup.PortalBranding;
import org.clientele.portal.setup.PortalNotices;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.security.Role;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.PageHeader;

/** The portal as a whole: address, switch, seats, what ends with vacancies, how it looks, and what the law asks for. */
@Route(PortalSettingsView.ROUTE)
@Menu(title = "vacancy.settings", order = 97, icon = "vaadin:browser")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PortalSettingsView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "desk/settings/portal";

    PortalSettingsView(
            PortalSettings settings,
            SetUpCards cards,
            PortalBranding branding,
            PortalNotices notices,
            FactorCards factors) {
        Div shown = new Div();
        shown.addClassName("cards");
        getContent().add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("portal.settings.hint")), shown);
        shown.add(cards.create());
        shown.add(
                links(),
                new BrandCard(
                        "portal.brand.hint",
                        branding,
                        () -> new BrandCard.Editable(
                                branding.agency(),
                                brand -> branding.look(brand, settings.current().version())),
                        true),
                new NoticesCard(notices, settings),
                factors.forAll());
    }

    private FactList links() {
        return new FactList("portal.settings.more")
                .add(
                        paragraph(RolesView.ROUTE, "portal.roles.title", "portal.roles.hint"),
                        paragraph(PortalContactsView.ROUTE, "portal.contacts.title", "portal.contacts.hint"),
                        paragraph("desk/settings/mail-templates", "mailKind.portal-invitation", "portal.letter.hint"));
    }

    private Div paragraph(String url, String titleKey, String hintKey) {
        return new Div(new Anchor(url, getTranslation(titleKey)), new Paragraph(getTranslation(hintKey)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vacancy.settings");
    }
}
