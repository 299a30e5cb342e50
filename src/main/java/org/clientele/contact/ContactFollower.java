package org.clientele.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.clientele.client.ClientArchived;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRestored;
import org.clientele.client.Clients;
import org.clientele.location.Location;
import org.clientele.location.LocationArchived;
import org.clientele.location.LocationReferences;
import org.clientele.location.LocationRestored;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to contacts when something happens to their location or client, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactFollower {

    private final ContactRepository contacts;
    private final ContactWriter writer;
    private final LocationReferences locations;
    private final Clients clients;

    ContactFollower(ContactRepository contacts, ContactWriter writer, LocationReferences locations, Clients clients) {
        this.contacts = contacts;
        this.writer = writer;
        this.locations = locations;
        this.clients = clients;
    }

    /** They become contacts without a location (docs/features.md S3.6). */
    @EventListener
    void on(LocationArchived event) {
        change(contacts.findByLocationId(event.location()), Contact::loseLocation);
    }

    /** Those who have not been placed elsewhere meanwhile are there again. */
    @EventListener
    void on(LocationRestored event) {
        Optional<Location> location = locations.find(event.location(), event.client());
        change(
                contacts.findByFormerLocationId(event.location()),
                (contact, stamp) -> contact.moveTo(location.orElse(null), stamp));
    }

    @EventListener
    void on(ClientArchived event) {
        contacts.followArchiving(event.client(), true);
    }

    @EventListener
    void on(ClientRestored event) {
        contacts.followArchiving(event.client(), false);
    }

    /** Contacts are sorted and found by their client's name. */
    @EventListener
    void on(RecordChanged event) {
        if (event.record().type() == RecordType.CLIENT
                && event.changes().stream().anyMatch(change -> change.field().equals("name"))
                && event.act() == Act.CHANGED) {
            ClientId id = new ClientId(event.record().id());
            clients.ref(id).ifPresent(client -> contacts.findByClientId(id).forEach(contact -> contact.follow(client)));
        }
    }

    private void change(List<Contact> all, BiConsumer<Contact, Stamp> verb) {
        for (Contact contact : all) {
            ContactSnapshot before = ContactReader.snapshot(contact);
            verb.accept(contact, writer.stamp());
            writer.record(contact, Act.MOVED, before);
        }
    }
}
