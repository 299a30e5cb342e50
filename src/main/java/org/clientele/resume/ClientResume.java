package org.clientele.resume;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** A résumé made for clients: the draft that recruiters work on, from which versions are released. */
@Entity
@Table(name = "client_resume")
@SuppressWarnings("NullAway.Init")
class ClientResume {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientResumeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id", updatable = false))
    private CandidateId candidateId;

    private String language;

    private @Nullable UUID sourceAttachment;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    private boolean letterhead;

    @Column(columnDefinition = "mediumtext")
    private String html;

    @ElementCollection
    @CollectionTable(name = "client_resume_removal", joinColumns = @JoinColumn(name = "resume_id"))
    @OrderColumn(name = "position")
    private List<Removal> removed = new ArrayList<>();

    private int latest;
    private Instant changedAt;
    private String changedBy;

    ClientResume() {}

    ClientResume(CandidateId candidate) {
        this.id = new ClientResumeId(Uuid7.next());
        this.candidateId = candidate;
    }

    /**
     * Begins with a text.
     *
     * @param source the file that it is of; null if it is of none
     */
    void begin(@Nullable AttachmentId source, ResumeDetails details, List<Removal> removals, Stamp stamp) {
        sourceAttachment = source == null ? null : source.value();
        removed.clear();
        removed.addAll(removals);
        change(details, stamp);
    }

    /** @param details checked and clean */
    void change(ResumeDetails details, Stamp stamp) {
        language = details.language();
        naming = details.naming();
        letterhead = details.presentation().letterhead();
        html = details.html();
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    /** The number of the version that is being released. */
    int release(Stamp stamp) {
        latest++;
        changedAt = stamp.at();
        changedBy = stamp.by();
        return latest;
    }

    ClientResumeId id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    CandidateId candidate() {
        return candidateId;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    ResumeDetails details() {
        return new ResumeDetails(presentation(), html);
    }

    private ResumePresentation presentation() {
        return new ResumePresentation(language, naming, letterhead);
    }

    /** The file that it was filled from. */
    Optional<AttachmentId> source() {
        return Optional.ofNullable(sourceAttachment).map(AttachmentId::new);
    }

    ResumeDraft toDraft() {
        return new ResumeDraft(
                id,
                version(),
                candidateId,
                presentation(),
                source().orElse(null),
                html,
                Gap.of(removed),
                latest,
                changedAt,
                changedBy);
    }
}
