package org.clientele.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** One status of the agency's list; its position in the list is the rank that clients sort by. */
@Entity
@Table(name = "client_status")
class ClientStatus implements Ranked {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientStatusId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private StatusColour colour;

    private int position;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    ClientStatus() {}

    @SuppressWarnings("NullAway.Init")
    ClientStatus(ClientStatusId id, ClientStatusDetails details, int position, Stamp stamp) {
        this.id = id;
        this.position = position;
        change(details, stamp);
    }

    /** Called as Hibernate expects, which then answers it without reading the row. */
    public ClientStatusId getId() {
        return id;
    }

    String name() {
        return name;
    }

    @Override
    public int position() {
        return position;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    final void change(ClientStatusDetails details, Stamp stamp) {
        name = details.name();
        colour = details.colour();
        touch(stamp);
    }

    @Override
    public void moveTo(int newPosition, Stamp stamp) {
        position = newPosition;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    ClientStatusItem toItem() {
        return new ClientStatusItem(id, version(), name, colour, position);
    }

    /** The name, for the history. */
    @Override
    public String toString() {
        return name;
    }
}
