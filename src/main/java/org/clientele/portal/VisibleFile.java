package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** The file of a released résumé, where the role may download it. */
@Entity
@Immutable
@Table(name = "client_resume_version")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.FILE, deduceAliasInjectionPoints = false)
class VisibleFile {

    @Id
    private UUID id;

    @Column(name = "candidate_id")
    private UUID candidateId;

    private int number;
    private String pdfHash;

    /** Read only where one file is asked for. */
    @Formula("(select p.content from client_resume_pdf p where p.version_id = id)")
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    VisibleFile() {}
}
