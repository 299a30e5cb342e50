package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A rating by a contact of the client, reached by what was rated alone. */
@Embeddable
class VisibleRating {

    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    private int stars;
    private String remark;
    private Instant ratedAt;

    @SuppressWarnings("NullAway.Init")
    VisibleRating() {}
}
