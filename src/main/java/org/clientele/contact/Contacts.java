package org.clientele.contact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.location.Location;
import org.clientele.location.LocationId;
import org.clientele.location.LocationReferences;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.Impacts;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contacts: one of them at a time. The cards of a client and the list of all are {@link ContactList}'s. */
@Service
@MayRead
public class Contacts {

    /** How many others with the same address are named. */
    private static final Limit HOLDERS = Limit.of(3);

    private static final Limit COLLEAGUES = Limit.of(500);

    private final ContactRepository contacts;
    private final ContactFactsLookup lookup;
    private final ContactWriter writer;
    private final DeputyWriter deputies;
    private final Clients clients;
    private final LocationReferences locations;
    private final Impacts impacts;

    Contacts(
            ContactRepository contacts,
            ContactFactsLookup lookup,
            ContactWriter writer,
            DeputyWriter deputies,
            Clients clients,
            LocationReferences locations,
            Impacts impacts) {
        this.contacts = contacts;
        this.lookup = lookup;
        this.writer = writer;
        this.deputies = deputies;
        this.clients = clients;
        this.locations = locations;
        this.impacts = impacts;
    }

    /** Everything about one contact; archived and merged ones too, which the page then says. */
    @Transactional(readOnly = true)
    public Optional<ContactView> find(ContactId id) {
        return contacts.findById(id)
                .map(contact -> ContactReader.view(
                        contact, contact.mergedInto().flatMap(contacts::findRef), contacts.findAbsorbed(id)));
    }

    /** Name and state of one contact, for links. */
    @Transactional(readOnly = true)
    public Optional<ContactRef> ref(ContactId id) {
        return contacts.findRef(id);
    }

    /**
     * A few others who have the same e-mail address or phone number, as a hint: it is allowed.
     *
     * @param typed need not be complete or correct
     * @param self the contact that is being edited; null for a new one
     */
    @Transactional(readOnly = true)
    public List<AddressHolder> othersWith(String typed, @Nullable ContactId self) {
        return AddressRow.matchKeyOf(typed)
                .map(key -> contacts.findHolders(key, self, HOLDERS))
                .orElse(List.of());
    }

    /** Keeps a new contact of the client, and gives it a user name. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(ClientId clientId, ContactDetails typed) {
        ContactCheck check = ContactCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<ClientRef> client = clients.ref(clientId).filter(known -> !known.archived());
        if (client.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        var found = lookup.find(check.clean(), clientId);
        return found.facts()
                .map(facts -> writer.create(client.get(), facts))
                .orElseGet(() -> new SaveOutcome.Invalid(found.errors()));
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(ContactId id, long version, ContactDetails typed) {
        ContactCheck check = ContactCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.change(id, version, Act.CHANGED, (contact, stamp) -> {
            if (check.clean().equals(ContactReader.details(contact))) {
                return Map.of();
            }
            var found = lookup.find(check.clean(), contact);
            found.facts().ifPresent(facts -> contact.change(facts, stamp));
            return found.errors();
        });
    }

    /** Moves the contact to another location of its client, or to none (docs/features.md S3.10). */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome moveTo(@Nullable LocationId locationId, ContactId id, long version) {
        return writer.change(id, version, Act.MOVED, (contact, stamp) -> {
            Optional<Location> location =
                    Optional.ofNullable(locationId).flatMap(to -> locations.find(to, contact.clientId()));
            if (locationId != null && location.isEmpty()) {
                return Map.of("locationId", "error.gone");
            }
            contact.moveTo(location.orElse(null), stamp);
            return Map.of();
        });
    }

    /** Moves the contact to another client, where it has neither a location nor a superior yet. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome moveTo(ClientId clientId, ContactId id, long version) {
        Optional<ClientRef> client = clients.ref(clientId).filter(known -> !known.archived());
        if (client.isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("clientId", "error.gone"));
        }
        return writer.change(id, version, Act.MOVED, (contact, stamp) -> {
            deputies.leave(id);
            writer.moveTo(client.get(), contact, stamp);
            return Map.of();
        });
    }

    /**
     * Makes the contact inactive (S3.24, S3.25), with somebody who acts for it meanwhile (N9); on the return date, if there
     * is one, it becomes active by itself.
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome deactivate(ContactId id, long version, Absence absence) {
        SaveOutcome outcome = writer.change(id, version, Act.DEACTIVATED, (contact, stamp) -> {
            LocalDate today = LocalDate.ofInstant(stamp.at(), ZoneOffset.UTC);
            LocalDate returnsOn = absence.returnsOn();
            if (returnsOn != null && returnsOn.isBefore(today)) {
                return Map.of("returnsOn", "contact.returnsOn.past");
            }
            Map<String, String> flaws = deputies.flawsOf(absence, contact, today);
            if (flaws.isEmpty()) {
                contact.become(Activity.inactive(absence.reason(), returnsOn), stamp);
            }
            return flaws;
        });
        if (outcome instanceof SaveOutcome.Saved) {
            deputies.appoint(id, absence);
        }
        return outcome;
    }

    /** Makes the contact active again (S3.27). */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome reactivate(ContactId id, long version) {
        return writer.change(id, version, Act.REACTIVATED, (contact, stamp) -> {
            contact.become(Activity.ACTIVE, stamp);
            deputies.relieve(id);
            return Map.of();
        });
    }

    /** What deleting the contact would take along (N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(ContactId id) {
        return impacts.ofArchiving(id.toRecordRef());
    }

    /** Deletes the contact: it goes into the archive (S3.12). */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(ContactId id) {
        Contact contact = writer.lock(id).orElse(null);
        if (contact == null) {
            return new SaveOutcome.Gone();
        }
        contact.archive(writer.stamp());
        writer.archived(contact, Act.ARCHIVED, List.of());
        return new SaveOutcome.Saved(id.value(), contact.version());
    }

    /**
     * Keeps in the history that somebody turned to the contact (S3.15, S3.16).
     *
     * @param address the e-mail address or phone number that was used
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public void contacted(ContactId id, ContactAct act, String address) {
        contacts.findById(id)
                .ifPresent(contact ->
                        writer.publish(contact, Act.CONTACTED, List.of(new Change(act.field(), null, address))));
    }

    /** Contacts of the client by name, to choose a superior or a duplicate from. */
    @Transactional(readOnly = true)
    public List<ContactRef> colleagues(ClientId client) {
        return contacts.findColleagues(client, COLLEAGUES);
    }
}
