package org.clientele.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The photo of a candidate, apart from what lists read. The candidate's version guards it. */
@Entity
@Table(name = "candidate_photo")
@SuppressWarnings("NullAway.Init")
class CandidatePhoto {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidateId;

    @Lob
    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    CandidatePhoto() {}

    /** @param content a JPEG */
    CandidatePhoto(CandidateId candidateId, byte[] content) {
        this.candidateId = candidateId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
