package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** An e-mail address or phone number of a candidate: not even read where contact data are closed. */
@Entity
@Immutable
@Table(name = "candidate_address")
@IdClass(VisibleAddress.Key.class)
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.CONTACT_DATA, deduceAliasInjectionPoints = false)
class VisibleAddress {

    @Id
    @Column(name = "candidate_id")
    private UUID candidateId;

    @Id
    private int position;

    private String medium;
    private String address;

    @SuppressWarnings("NullAway.Init")
    VisibleAddress() {}

    record Key(UUID candidateId, int position) {}
}
