package org.clientele.location;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A place where a client works. Public only so that whoever is placed there can map the reference; everything that
 * changes it goes through {@link Locations}.
 */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "location")
public class Location implements Versioned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LocationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    /** Fourteen digits by which the register of companies knows the place, or empty. */
    private String regon;

    private boolean archived;
    private String name;

    @Embedded
    private PostalAddress address;

    private String phone;
    private boolean headquarters;
    private String directions;
    private String askFor;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Location() {}

    @SuppressWarnings("NullAway.Init")
    Location(LocationId id, ClientId clientId, String regon, LocationDetails details, Stamp stamp) {
        this.id = id;
        this.clientId = clientId;
        this.regon = regon;
        change(details, stamp);
    }

    final void change(LocationDetails details, Stamp stamp) {
        name = details.name();
        address = details.address();
        phone = details.phone();
        headquarters = details.headquarters();
        directions = details.directions();
        askFor = details.askFor();
        touch(stamp);
    }

    /** Another location is the headquarters now. */
    void cedeHeadquarters(Stamp stamp) {
        headquarters = false;
        touch(stamp);
    }

    void archive(Stamp stamp) {
        archived = true;
        touch(stamp);
    }

    void restore(Stamp stamp) {
        archived = false;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    public LocationId id() {
        return id;
    }

    ClientId clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    /** Whether it is the place that the register knows by this number, or one with the same name and address. */
    boolean isSameAs(String otherRegon, LocationDetails other) {
        return regon.equals(otherRegon) || (name.equalsIgnoreCase(other.name()) && address.equals(other.address()));
    }

    boolean isArchived() {
        return archived;
    }

    boolean isHeadquarters() {
        return headquarters;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), changed());
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    LocationView toView() {
        LocationDetails details = new LocationDetails(
                name,
                address.street(),
                address.postalCode(),
                address.city(),
                address.country(),
                phone,
                headquarters,
                directions,
                askFor);
        return new LocationView(id, version(), clientId, archived, details, changedAt, changedBy);
    }

    LocationSnapshot toSnapshot() {
        return new LocationSnapshot(name, address.print(), phone, headquarters, directions, askFor);
    }
}
