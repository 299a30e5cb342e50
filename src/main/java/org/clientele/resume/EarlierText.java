package org.clientele.resume;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clientele.attachment.AttachmentId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A text that a draft had before another one took its place, so that nothing is lost. It never changes. */
@Entity
@Immutable
@Table(name = "client_resume_earlier")
@SuppressWarnings("NullAway.Init")
class EarlierText {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EarlierTextId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resume_id"))
    private ClientResumeId resumeId;

    private String language;

    private @Nullable UUID sourceAttachment;

    @Column(columnDefinition = "mediumtext")
    private String html;

    private Instant writtenAt;
    private String writtenBy;
    private Instant replacedAt;
    private String replacedBy;

    EarlierText() {}

    /** @param replaced when another text takes the place of the draft's, and by whom */
    EarlierText(ClientResume resume, Stamp replaced) {
        this.id = new EarlierTextId(Uuid7.next());
        this.resumeId = resume.id();
        this.language = resume.details().language();
        this.sourceAttachment = resume.source().map(AttachmentId::value).orElse(null);
        this.html = resume.details().html();
        this.writtenAt = resume.changed().at();
        this.writtenBy = resume.changed().by();
        this.replacedAt = replaced.at();
        this.replacedBy = replaced.by();
    }

    boolean isOf(ClientResumeId resume) {
        return resumeId.equals(resume);
    }

    String language() {
        return language;
    }

    /** The file that it was filled from. */
    Optional<AttachmentId> source() {
        return Optional.ofNullable(sourceAttachment).map(AttachmentId::new);
    }

    String html() {
        return html;
    }
}
