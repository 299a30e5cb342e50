package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A file that the contact sent along with what it asks for. */
@Entity
@Immutable
@Table(name = "vacancy_request_file")
@Filter(name = PortalVisibility.FILTER, condition = VisibleRequestFile.OWN, deduceAliasInjectionPoints = false)
class VisibleRequestFile {

    /** As long as the agency has not deleted it. */
    static final String OWN = PortalVisibility.SEES_VACANCY
            + "vacancy_id) and exists (select 1 from vacancy_request rf join record rr on rr.id = {alias}.attachment_id"
            + " where rf.vacancy_id = {alias}.vacancy_id and rf.contact_id = :viewer and rr.archived_at is null)";

    @Id
    @Column(name = "attachment_id")
    private UUID id;

    @Column(name = "vacancy_id")
    private UUID vacancyId;

    private String fileName;

    /** In bytes. */
    private long size;

    @SuppressWarnings("NullAway.Init")
    VisibleRequestFile() {}
}
