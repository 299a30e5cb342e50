package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** Somebody of the same client who uses the portal. */
@Entity
@Immutable
@Table(name = "contact")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.COLLEAGUE, deduceAliasInjectionPoints = false)
class VisibleColleague {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID clientId;

    private String firstName;
    private String lastName;
    private String position;

    @SuppressWarnings("NullAway.Init")
    VisibleColleague() {}
}
