package org.clientele.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.clientele.shared.Stamp;

/** When and by whom a client was entered. */
@Embeddable
record Creation(
        @Column(updatable = false) Instant createdAt,
        @Column(updatable = false) String createdBy) {

    Stamp stamp() {
        return new Stamp(createdBy, createdAt);
    }
}
