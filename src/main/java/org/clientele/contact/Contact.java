package org.clientele.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.contact.AddressRow.Medium;
import org.clientele.location.Location;
import org.clientele.location.LocationId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A person at a client. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "contact")
@SuppressWarnings("NullAway.Init")
class Contact implements Versioned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    /** What follows the client is no change of the contact, and no reason for a conflict. */
    @OptimisticLock(excluded = true)
    private String clientName;

    private boolean clientArchived;
    private boolean archived;
    private boolean listed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    private @Nullable Location location;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "former_location_id"))
    private @Nullable LocationId formerLocationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reports_to_id")
    private @Nullable Contact reportsTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into_id"))
    private @Nullable ContactId mergedInto;

    @Embedded
    private Person person;

    @ElementCollection
    @CollectionTable(name = "contact_address", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<AddressRow> addresses = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "inactive_reason"))
    private Activity activity;

    private String userName;

    @Embedded
    @OptimisticLock(excluded = true)
    @AttributeOverride(name = "trigrams", column = @Column(columnDefinition = "text"))
    private ContactSearchKeys searchKeys;

    private Instant changedAt;
    private String changedBy;

    Contact() {}

    Contact(ContactId id, ClientRef client, String userName, ContactFacts facts, Stamp stamp) {
        this.id = id;
        this.clientId = client.id();
        this.clientName = client.name();
        this.userName = userName;
        this.activity = Activity.ACTIVE;
        change(facts, stamp);
    }

    /** Takes over what was typed, with all keys that lists and searches go by. */
    final void change(ContactFacts facts, Stamp stamp) {
        ContactDetails details = facts.details();
        placeAt(facts.location());
        reportsTo = facts.reportsTo();
        person = Person.of(details);
        addresses.clear();
        details.emails().forEach(email -> addresses.add(AddressRow.email(email)));
        details.phones().forEach(phone -> addresses.add(AddressRow.phone(phone)));
        index();
        touch(stamp);
    }

    /** Another location of the same client, or none. */
    void moveTo(@Nullable Location newLocation, Stamp stamp) {
        placeAt(newLocation);
        touch(stamp);
    }

    /** Another client; location and superior belong to the former one. */
    void moveTo(ClientRef newClient, Stamp stamp) {
        clientId = newClient.id();
        clientName = newClient.name();
        placeAt(null);
        reportsTo = null;
        index();
        touch(stamp);
    }

    /** The location went into the archive; the contact may come back with it (docs/features.md S3.6). */
    void loseLocation(Stamp stamp) {
        formerLocationId = Optional.ofNullable(location).map(Location::id).orElse(null);
        location = null;
        touch(stamp);
    }

    void reportTo(Contact superior, Stamp stamp) {
        reportsTo = superior;
        touch(stamp);
    }

    void become(Activity newActivity, Stamp stamp) {
        activity = newActivity;
        touch(stamp);
    }

    void call(String newUserName, Stamp stamp) {
        userName = newUserName;
        touch(stamp);
    }

    void archive(Stamp stamp) {
        archived = true;
        touch(stamp);
    }

    void restore(Stamp stamp) {
        archived = false;
        mergedInto = null;
        touch(stamp);
    }

    /** Goes into the archive as part of another contact, which it was a duplicate of (N15). */
    void mergeInto(Contact kept, Stamp stamp) {
        mergedInto = kept.id;
        archive(stamp);
    }

    /** The client was renamed; nobody changed the contact, so the stamp stays. */
    void follow(ClientRef client) {
        clientName = client.name();
        index();
    }

    /** Whoever is given a location of its own choice does not return to the one that was archived. */
    private void placeAt(@Nullable Location newLocation) {
        formerLocationId = newLocation == location ? formerLocationId : null;
        location = newLocation;
    }

    private void index() {
        searchKeys = ContactSearchKeys.of(person.fullName(), clientName, addresses);
    }

    private void touch(Stamp stamp) {
        listed = !archived && !clientArchived;
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    ContactId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), new Stamp(changedBy, changedAt));
    }

    ClientId clientId() {
        return clientId;
    }

    boolean isArchived() {
        return archived;
    }

    Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    Optional<Contact> reportsTo() {
        return Optional.ofNullable(reportsTo);
    }

    Optional<ContactId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    Person person() {
        return person;
    }

    String userName() {
        return userName;
    }

    Activity activity() {
        return activity;
    }

    ClientRef client() {
        return new ClientRef(clientId, clientName, clientArchived);
    }

    List<ContactAddress> addresses(Medium medium) {
        return AddressRow.of(medium, addresses);
    }
}
