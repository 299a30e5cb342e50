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

/** What was said about a vacancy, for everybody who sees it. */
@Entity
@Immutable
@Table(name = "vacancy_message")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.MESSAGE, deduceAliasInjectionPoints = false)
class VisibleMessage {

    @Id
    private UUID id;

    @Column(name = "vacancy_id")
    private UUID vacancyId;

    @Column(length = 10_000)
    private String body;

    private String authorName;

    @Column(name = "contact_id")
    private @Nullable UUID contactId;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    VisibleMessage() {}
}
