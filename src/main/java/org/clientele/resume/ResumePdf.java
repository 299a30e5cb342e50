package org.clientele.resume;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The PDF of a version, apart from what lists read. */
@Entity
@Table(name = "client_resume_pdf")
@SuppressWarnings("NullAway.Init")
class ResumePdf {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "version_id"))
    private ResumeVersionId versionId;

    @Lob
    @Column(updatable = false, columnDefinition = "mediumblob")
    private byte[] content;

    ResumePdf() {}

    ResumePdf(ResumeVersionId versionId, byte[] content) {
        this.versionId = versionId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
