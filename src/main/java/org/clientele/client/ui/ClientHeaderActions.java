package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PageParts;

/** What one does with the client whose page is open (docs/features.md S0.33, S0.34, S3.38). */
@org.springframework.stereotype.Component
class ClientHeaderActions {

    private final ClientDeletion deletion;
    private final PageParts parts;
    private final CurrentActor actor;

    ClientHeaderActions(ClientDeletion deletion, PageParts parts, CurrentActor actor) {
        this.deletion = deletion;
        this.parts = parts;
        this.actor = actor;
    }

    /** @param reload shows the client anew */
    Component[] of(Component view, ClientView client, Runnable reload) {
        ClientId id = client.id();
        List<Component> shown = new ArrayList<>();
        if (actor.may(Permission.WORK)) {
            shown.add(Buttons.primary("action.edit", click -> ClientNavigation.go(ClientNavigation.editUrl(id))));
            shown.add(Buttons.of(
                    "client.addContact",
                    click -> ClientNavigation.go(ClientNavigation.addUrl(id, ClientNavigation.ADD_CONTACT))));
        }
        shown.addAll(parts.actions(new RecordRef(RecordType.CLIENT, id.value())));
        shown.add(more(view, client, reload));
        return shown.toArray(Component[]::new);
    }

    /** Says that the client is archived; offers to bring it back to those who may. */
    Component archivedBanner(Component view, ClientView client, Runnable reload) {
        Div banner = new Div(new Span(view.getTranslation("client.archived")));
        banner.addClassName("banner");
        if (deletion.mayRestore()) {
            banner.add(Buttons.of("action.restore", click -> deletion.restore(view, client.id(), reload)));
        }
        return banner;
    }

    private MenuBar more(Component view, ClientView client, Runnable reload) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = menu.addItem(Icons.of("vaadin:ellipsis-dots-v"));
        more.setAriaLabel(view.getTranslation("action.more"));
        if (actor.may(Permission.WORK)) {
            more.getSubMenu()
                    .addItem(
                            view.getTranslation("client.addLocation"),
                            click -> ClientNavigation.go(
                                    ClientNavigation.addUrl(client.id(), ClientNavigation.ADD_LOCATION)));
        }
        more.getSubMenu()
                .addItem(
                        view.getTranslation("client.copyLink"),
                        click -> LinkCopy.copy(view, ClientNavigation.url(client.id())));
        if (actor.may(Permission.WORK)) {
            more.getSubMenu()
                    .addItem(
                            view.getTranslation("client.delete"),
                            click -> deletion.ask(
                                    view, client.id(), client.details().name(), reload));
        }
        return menu;
    }
}
