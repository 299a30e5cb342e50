package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A vacancy that the contact has asked for, and what the agency said to it. */
@Entity
@Immutable
@Table(name = "vacancy_request")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.REQUEST, deduceAliasInjectionPoints = false)
class VisibleRequest {

    @Id
    @Column(name = "vacancy_id")
    private UUID vacancyId;

    @Column(name = "contact_id")
    private UUID contactId;

    private Instant requestedAt;
    private @Nullable Instant decidedAt;
    private boolean approved;
    private boolean withdrawn;
    private String answer;

    @SuppressWarnings("NullAway.Init")
    VisibleRequest() {}
}
