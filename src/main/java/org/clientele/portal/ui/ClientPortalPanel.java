package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalClientView;
import org.clientele.portal.PortalClients;
import org.clientele.portal.setup.PortalBranding;
import org.clientele.shared.ui.FactList;

/** Who of a client uses the portal, and whether contact data of candidates are closed to all of them (S2.10 to S2.12). */
final class ClientPortalPanel extends Composite<Div> {

    private final ClientId client;
    private final PortalClients portalClients;
    private final boolean mayWork;
    private final Div hiding = new Div();

    ClientPortalPanel(
            ClientId client,
            InvitedContacts people,
            PortalClients portalClients,
            PortalBranding branding,
            FactorCards factors,
            boolean mayWork,
            List<SingleSignOnCard> signOn) {
        this.client = client;
        this.portalClients = portalClients;
        this.mayWork = mayWork;
        getContent().addClassName("cards");
        getContent()
                .add(
                        people,
                        hiding,
                        new BrandCard(
                                "portal.brand.client.hint",
                                branding,
                                () -> {
                                    PortalClientView now = portalClients.of(client);
                                    return new BrandCard.Editable(
                                            now.brand(), brand -> branding.look(brand, client, now.version()));
                                },
                                mayWork));
        signOn.forEach(getContent()::add);
        factors.of(client).ifPresent(getContent()::add);
        show();
    }

    private void show() {
        PortalClientView portal = portalClients.of(client);
        hiding.removeAll();
        hiding.add(new FactList("portal.hide.title")
                .add(
                        PortalTexts.hiding(
                                this,
                                portal.hideContactData(),
                                mayWork,
                                hide -> portalClients.hideContactData(hide, client, portal.version()),
                                this::show),
                        new Paragraph(getTranslation("portal.hide.client.hint"))));
    }
}
