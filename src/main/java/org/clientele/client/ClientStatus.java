package org.clientele.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One status of the agency's list; its position in the list is the rank that clients sort by. */
@Entity
@Table(name = "client_status")
class ClientStatus {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientStatusId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private StatusColour colour;

    private int position;

    @SuppressWarnings("NullAway.Init")
    ClientStatus() {}

    ClientStatus(ClientStatusId id, String name, StatusColour colour, int position) {
        this.id = id;
        this.name = name;
        this.colour = colour;
        this.position = position;
    }

    ClientStatusId id() {
        return id;
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    void rename(String newName, StatusColour newColour) {
        this.name = newName;
        this.colour = newColour;
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    ClientStatusItem toItem() {
        return new ClientStatusItem(id, version == null ? 0 : version, name, colour, position);
    }
}
