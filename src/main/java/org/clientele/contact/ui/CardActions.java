package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Clock;
import java.time.LocalDate;
import org.clientele.client.ClientId;
import org.clientele.contact.BusinessCard;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** What one does with a contact, on its card as on its page. */
@org.springframework.stereotype.Component
class CardActions {

    private final ContactEditing editing;
    private final ContactMoving moving;
    private final ContactRemoval removal;
    private final ContactMerging merging;
    private final CurrentActor actor;
    private final Clock clock;

    CardActions(
            ContactEditing editing,
            ContactMoving moving,
            ContactRemoval removal,
            ContactMerging merging,
            CurrentActor actor,
            Clock clock) {
        this.editing = editing;
        this.moving = moving;
        this.removal = removal;
        this.merging = merging;
        this.actor = actor;
        this.clock = clock;
    }

    /** A contact as it is shown. */
    record Subject(
            ContactId id,
            long version,
            String name,
            ClientId client,
            @Nullable LocationId location,
            boolean active) {

        static Subject of(BusinessCard card, ClientId client) {
            return new Subject(
                    card.id(),
                    card.version(),
                    card.fullName(),
                    client,
                    card.locationId(),
                    card.activity().active());
        }

        ContactMoving.Moved moved() {
            return new ContactMoving.Moved(id, version, name, client);
        }
    }

    /** Whether the signed-in person may change contacts. */
    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Times.zone());
    }

    /** The pencil (docs/features.md S3.19). */
    Component edit(Component source, Subject contact, Runnable done) {
        return named(
                Buttons.icon("vaadin:pencil", "action.edit", click -> editing.edit(source, contact.id(), done)),
                "action.edit",
                contact);
    }

    /** The same in words, for the contact's own page. */
    Component editButton(Component source, Subject contact, Runnable done) {
        return Buttons.primary("action.edit", click -> editing.edit(source, contact.id(), done));
    }

    /** One symbol that deactivates and reactivates (S3.28). */
    Component toggle(Component source, Subject contact, Runnable done) {
        String key = contact.active() ? "contact.deactivate" : "contact.reactivate";
        return named(
                Buttons.icon(
                        "vaadin:power-off",
                        key,
                        click -> removal.toggle(
                                source, contact.id(), contact.version(), contact.name(), contact.active(), done)),
                key,
                contact);
    }

    /** The same in words. */
    Component toggleButton(Component source, Subject contact, Runnable done) {
        return Buttons.of(
                contact.active() ? "contact.deactivate" : "contact.reactivate",
                click -> removal.toggle(
                        source, contact.id(), contact.version(), contact.name(), contact.active(), done));
    }

    /** The rest. */
    Component more(Component source, Subject contact, Runnable done) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("icon-menu");
        MenuItem more = menu.addItem(Icons.of("vaadin:ellipsis-dots-v"));
        more.setAriaLabel(source.getTranslation("action.more") + ": " + contact.name());
        SubMenu rest = more.getSubMenu();
        rest.addItem(
                source.getTranslation("contact.move.do"),
                click -> moving.askLocation(source, contact.moved(), contact.location(), done));
        rest.addItem(
                source.getTranslation("contact.moveToClient.do"),
                click -> moving.askClient(source, contact.moved(), done));
        rest.addItem(
                source.getTranslation("contact.merge.with"),
                click -> merging.ask(source, contact.id(), contact.name(), contact.client(), done));
        rest.addItem(
                source.getTranslation("action.delete"),
                click -> removal.askDelete(
                        source, contact.id(), contact.version(), contact.name(), contact.active(), done));
        return menu;
    }

    /** Screen readers hear whose button it is, since there are many alike. */
    private static Component named(com.vaadin.flow.component.button.Button button, String key, Subject contact) {
        button.setAriaLabel(button.getTranslation(key) + ": " + contact.name());
        return button;
    }
}
