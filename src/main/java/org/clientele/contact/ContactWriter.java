package org.clientele.contact;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientReferences;
import org.clientele.record.RecordRegistry;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every verb on a contact needs around it: the version compared, the registry, the client's number of contacts and
 * the history kept in step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactWriter {

    private final ContactRepository contacts;
    private final UserNames userNames;
    private final ClientReferences clients;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactWriter(
            ContactRepository contacts,
            UserNames userNames,
            ClientReferences clients,
            RecordRegistry registry,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.userNames = userNames;
        this.clients = clients;
        this.registry = registry;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a new contact of the client. */
    SaveOutcome create(ClientRef client, ContactFacts facts) {
        ContactId id = new ContactId(Uuid7.next());
        ContactDetails details = facts.details();
        registry.enter(id.toRecordRef(), client.id().value(), details.fullName());
        String userName = userNames.give(id, details.firstName(), details.lastName());
        Contact contact = contacts.save(new Contact(id, client, userName, facts, stamp()));
        contacts.flush();
        clients.contactsChanged(client.id(), 1);
        publish(contact, Act.CREATED, Change.between(null, ContactReader.snapshot(contact)));
        return new SaveOutcome.Saved(id.value(), contact.version());
    }

    /**
     * Changes the contact, if nobody else did since the version was read.
     *
     * @param verb does it; says which fields it cannot keep, and has then changed nothing
     */
    SaveOutcome change(ContactId id, long version, Act act, BiFunction<Contact, Stamp, Map<String, String>> verb) {
        return SaveOutcome.ifUnchanged(lock(id), version, contact -> {
            ContactSnapshot before = ContactReader.snapshot(contact);
            Map<String, String> errors = verb.apply(contact, stamp());
            if (!errors.isEmpty()) {
                return new SaveOutcome.Invalid(errors);
            }
            record(contact, act, before);
            return new SaveOutcome.Saved(id.value(), contact.version());
        });
    }

    /** The contact to be written, as long as it is not archived. */
    Optional<Contact> lock(ContactId id) {
        return contacts.findForUpdate(id).filter(contact -> !contact.isArchived());
    }

    /** Writes a change that has been made, with its trace; nothing if nothing differs. */
    void record(Contact contact, Act act, ContactSnapshot before) {
        contacts.flush();
        List<Change> changes = Change.between(before, ContactReader.snapshot(contact));
        if (!changes.isEmpty()) {
            registry.retitle(contact.id().toRecordRef(), contact.person().fullName());
            publish(contact, act, changes);
        }
    }

    /** Moves the contact to another client, which then counts it. */
    void moveTo(ClientRef client, Contact contact, Stamp stamp) {
        ClientId former = contact.clientId();
        contact.moveTo(client, stamp);
        contacts.flush();
        registry.moveTo(contact.id().toRecordRef(), client.id().value());
        clients.contactsChanged(former, -1);
        clients.contactsChanged(client.id(), 1);
    }

    /** Enters the contact, which its own verb has archived already, into the archive. */
    void archived(Contact contact, Act act, List<Change> changes) {
        RecordRef record = contact.id().toRecordRef();
        contact.mergedInto()
                .ifPresentOrElse(kept -> registry.archiveMerged(record, kept.value()), () -> registry.archive(record));
        contacts.flush();
        clients.contactsChanged(contact.clientId(), -1);
        publish(contact, act, changes);
    }

    /** The contact, which its own verb has restored already, counts again. */
    void restored(Contact contact, Act act, List<Change> changes) {
        contacts.flush();
        clients.contactsChanged(contact.clientId(), 1);
        publish(contact, act, changes);
    }

    void publish(Contact contact, Act act, List<Change> changes) {
        events.publishEvent(
                new RecordChanged(contact.id().toRecordRef(), contact.clientId().value(), act, changes));
    }

    Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
