package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;

/** One client: what it is and what one can do with it, and tabs with everything else (docs/features.md S0.17, S0.18). */
@Route(ClientNavigation.LIST + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class ClientDetailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Clients clients;
    private final ClientHeaderActions actions;
    private final PageParts parts;
    private String name = "";

    ClientDetailsView(Clients clients, ClientHeaderActions actions, PageParts parts) {
        this.clients = clients;
        this.actions = actions;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(event, id -> clients.find(new ClientId(id)), ClientDetailsView::ref, this::show);
    }

    private void show(ClientView client) {
        name = client.details().name();
        PageHeader header = new PageHeader(name).badges(badges(client));
        getContent().removeAll();
        getContent().add(header);
        Runnable reload = () -> clients.find(client.id()).ifPresent(this::show);
        if (client.archived()) {
            getContent().add(actions.archivedBanner(this, client, reload));
        } else {
            header.actions(actions.of(this, client, reload));
        }
        getContent().add(parts.tabs(ref(client)));
    }

    private Component[] badges(ClientView client) {
        List<Component> shown = new ArrayList<>();
        shown.add(
                StatusColours.of(client.status().colour()).badge(client.status().name()));
        if (client.details().internal()) {
            shown.add(BadgeColor.TEAL.badge(getTranslation("client.internal")));
        }
        shown.addAll(parts.badges(ref(client)));
        return shown.toArray(Component[]::new);
    }

    private static RecordRef ref(ClientView client) {
        return new RecordRef(RecordType.CLIENT, client.id().value());
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
