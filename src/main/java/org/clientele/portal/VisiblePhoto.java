package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** The photo of a candidate, where the role shows it and the résumé that went along is not anonymous. */
@Entity
@Immutable
@Table(name = "candidate_photo")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.PHOTO, deduceAliasInjectionPoints = false)
class VisiblePhoto {

    @Id
    @Column(name = "candidate_id")
    private UUID candidateId;

    @Lob
    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    VisiblePhoto() {}
}
