package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A link to a profile of a candidate, closed like the contact data. */
@Entity
@Immutable
@Table(name = "candidate_link")
@IdClass(VisibleLink.Key.class)
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.CONTACT_DATA, deduceAliasInjectionPoints = false)
class VisibleLink {

    @Id
    @Column(name = "candidate_id")
    private UUID candidateId;

    @Id
    private int position;

    private String url;

    @SuppressWarnings("NullAway.Init")
    VisibleLink() {}

    record Key(UUID candidateId, int position) {}
}
