package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import org.clientele.contact.ContactRow;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.RowActions;

/** What can be done to a contact from its row in the list: the icons, and the menu with the rest. */
@org.springframework.stereotype.Component
class RowMenu {

    private final ContactEditing editing;
    private final ContactMoving moving;
    private final ContactRemoval removal;
    private final ContactMerging merging;
    private final CurrentActor actor;

    RowMenu(
            ContactEditing editing,
            ContactMoving moving,
            ContactRemoval removal,
            ContactMerging merging,
            CurrentActor actor) {
        this.editing = editing;
        this.moving = moving;
        this.removal = removal;
        this.merging = merging;
        this.actor = actor;
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    /** @param refresh reads the list again */
    RowActions<ContactRow> of(Component view, Runnable refresh) {
        RowActions<ContactRow> actions = new RowActions<>(ContactRow::fullName, row -> ContactNavigation.url(row.id()));
        if (!mayWork()) {
            return actions;
        }
        return actions.edit(row -> true, row -> editing.edit(view, row.id(), refresh))
                .option(
                        "contact.move.do",
                        "vaadin:map-marker",
                        row -> true,
                        row -> moving.askLocation(view, moved(row), row.locationId(), refresh))
                .option(
                        "contact.moveToClient.do",
                        "vaadin:building",
                        row -> true,
                        row -> moving.askClient(view, moved(row), refresh))
                .option(
                        "contact.merge.with",
                        "vaadin:compress-square",
                        row -> true,
                        row -> merging.ask(view, row.id(), row.fullName(), row.clientId(), refresh))
                .option(
                        "contact.deactivate",
                        "vaadin:power-off",
                        row -> row.activity().active(),
                        row -> toggle(view, row, refresh))
                .option(
                        "contact.reactivate",
                        "vaadin:power-off",
                        row -> !row.activity().active(),
                        row -> toggle(view, row, refresh))
                .option(
                        "action.delete",
                        "vaadin:trash",
                        row -> true,
                        row -> removal.askDelete(
                                view,
                                row.id(),
                                row.version(),
                                row.fullName(),
                                row.activity().active(),
                                refresh));
    }

    private void toggle(Component view, ContactRow row, Runnable refresh) {
        removal.toggle(
                view, row.id(), row.version(), row.fullName(), row.activity().active(), refresh);
    }

    private static ContactMoving.Moved moved(ContactRow row) {
        return new ContactMoving.Moved(row.id(), row.version(), row.fullName(), row.clientId());
    }
}
