package org.clientele.location.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;

/** One location: where it is, how applicants get there, and its history. */
@Route(LocationNavigation.PATH + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class LocationPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Locations locations;
    private final Clients clients;
    private final LocationNavigation dialogs;
    private final CurrentActor actor;
    private final PageParts parts;
    private String name = "";

    LocationPage(
            Locations locations, Clients clients, LocationNavigation dialogs, CurrentActor actor, PageParts parts) {
        this.locations = locations;
        this.clients = clients;
        this.dialogs = dialogs;
        this.actor = actor;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> locations.find(new LocationId(id)),
                location -> location.id().toRecordRef(),
                this::show);
    }

    private void show(LocationView location) {
        name = location.details().name();
        PageHeader header = new PageHeader(name);
        if (location.details().headquarters()) {
            header.badges(BadgeColor.TEAL.badge(getTranslation("location.headquarters")));
        }
        getContent().removeAll();
        getContent().add(header, owner(location));
        if (location.archived()) {
            Div banner = new Div(new Span(getTranslation("location.archived")));
            banner.addClassName("banner");
            getContent().add(banner);
        } else {
            header.actions(actions(location));
        }
        getContent().add(parts.tabs(location.id().toRecordRef()));
    }

    private Component[] actions(LocationView location) {
        List<Component> shown = new ArrayList<>();
        if (actor.may(Permission.WORK)) {
            Runnable reload = () -> locations.find(location.id()).ifPresent(this::show);
            shown.add(Buttons.primary("action.edit", click -> dialogs.edit(location, reload)));
            shown.add(Buttons.of("action.delete", click -> dialogs.delete(location, this, reload)));
        }
        shown.addAll(parts.actions(location.id().toRecordRef()));
        return shown.toArray(Component[]::new);
    }

    private Component owner(LocationView location) {
        String title = clients.ref(location.clientId()).map(ClientRef::name).orElse("");
        return parts.owner(new RecordRef(RecordType.CLIENT, location.clientId().value()), title);
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
