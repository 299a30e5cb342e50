package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRef;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.ContactCheck;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.SearchField;
import org.clientele.shared.ui.ThreeWayMerge;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** Adds and edits contacts in a dialog (docs/features.md S3.7, S3.11, S4.11, S4.12). */
@org.springframework.stereotype.Component
class ContactEditing {

    private final Contacts contacts;
    private final Locations locations;
    private final ClientList clients;
    private final Clock clock;

    ContactEditing(Contacts contacts, Locations locations, ClientList clients, Clock clock) {
        this.contacts = contacts;
        this.locations = locations;
        this.clients = clients;
        this.clock = clock;
    }

    /** Asks for a new contact of the client, at a location or at none. */
    void add(Component source, ClientId client, @Nullable LocationId location, Runnable done) {
        add(source, client, location, id -> done.run());
    }

    /** Asks for a new contact of the client, and tells which one it became. */
    void add(Component source, ClientId client, Consumer<UUID> made) {
        add(source, client, null, made);
    }

    private void add(Component source, ClientId client, @Nullable LocationId location, Consumer<UUID> made) {
        ContactForm form = new ContactForm(choices(client, null));
        form.read(ContactDetails.empty(location));
        new FormDialog<>(form.getTranslation("contact.new"), form, typed -> contacts.add(client, typed))
                .onSaved(saved -> {
                    Notices.success(source, "contact.saved");
                    made.accept(saved.id());
                })
                .open();
    }

    /** Asks for the client first. */
    void addToAnyClient(Component source, Runnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation("contact.new"));
        dialog.addClassName("form-dialog");
        SearchField<ClientRef> client =
                new SearchField<>("contact.client", ClientRef::name, (text, page) -> clients.choices(text, page, null));
        client.setAutofocus(true);
        client.setWidthFull();
        client.addValueChangeListener(event -> {
            dialog.close();
            add(source, event.getValue().id(), null, made -> done.run());
        });
        dialog.add(clients.count(ClientFilter.ALL) == 0 ? noClients() : client);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()));
        dialog.open();
    }

    private static Component noClients() {
        return new EmptyState(
                "clients.empty",
                "contact.new.noClients",
                Buttons.primary("client.new", click -> ClientNavigation.toNewClient()));
    }

    /** Lets the contact be changed; does nothing but say so if it is not there any more. */
    void edit(Component source, ContactId id, Runnable done) {
        contacts.find(id)
                .filter(contact -> !contact.archived())
                .ifPresentOrElse(contact -> edit(source, contact, done), () -> Notices.failure(source, "common.gone"));
    }

    private void edit(Component source, ContactView contact, Runnable done) {
        ContactChoices choices = choices(contact.client().id(), contact);
        ContactForm form = new ContactForm(choices).warnOfDeleting();
        form.read(contact.details());
        FormDialog<ContactDetails> dialog = new FormDialog<>(
                form.getTranslation("contact.edit", contact.details().fullName()),
                form,
                typed -> contacts.change(contact.id(), contact.version(), typed));
        dialog.onSaved(saved -> {
            Notices.success(source, "contact.saved");
            done.run();
        });
        ContactTexts texts = new ContactTexts(form, choices);
        dialog.onConflict((typed, conflict) -> contacts.find(contact.id())
                .ifPresent(theirs -> dialog.merge(
                        ThreeWayMerge.of(
                                contact.details(), ContactCheck.of(typed).clean(), theirs.details()),
                        conflict,
                        texts::label,
                        texts::value,
                        merged -> contacts.change(contact.id(), theirs.version(), merged))));
        dialog.open();
    }

    /** @param contact null for a new one */
    ContactChoices choices(ClientId client, @Nullable ContactView contact) {
        List<ContactRef> colleagues = new ArrayList<>(contacts.colleagues(client));
        ContactId self = contact == null ? null : contact.id();
        colleagues.removeIf(colleague -> colleague.id().equals(self));
        ContactRef superior = contact == null ? null : contact.reportsTo();
        if (superior != null && !colleagues.contains(superior)) {
            colleagues.add(superior);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        return new ContactChoices(locations.of(client), colleagues, typed -> contacts.othersWith(typed, self), today);
    }
}
