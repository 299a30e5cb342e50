package org.clientele.resume;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.leak.Leak;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** What was released to be shown. It never changes; it can only be withdrawn, once. */
@Entity
@Table(name = "client_resume_version")
@SuppressWarnings("NullAway.Init")
class ResumeVersion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ResumeVersionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resume_id", updatable = false))
    private ClientResumeId resumeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id", updatable = false))
    private CandidateId candidateId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Naming naming;

    @Column(updatable = false, columnDefinition = "mediumtext")
    private String html;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private String pdfHash;

    @Column(updatable = false)
    private Instant releasedAt;

    @Column(updatable = false)
    private String releasedBy;

    @Column(updatable = false)
    private String overrideReason;

    @Column(updatable = false)
    private String overrideBy;

    /** Passage by passage, on lines of their own. */
    @Column(updatable = false)
    private String letThrough;

    private @Nullable Instant withdrawnAt;
    private String withdrawnBy = "";

    ResumeVersion() {}

    /** @param leaks what it gives away all the same */
    ResumeVersion(ClientResume resume, int number, ResumePage page, String pdfHash, LetThrough leaks, Stamp stamp) {
        this.id = new ResumeVersionId(Uuid7.next());
        this.resumeId = resume.id();
        this.candidateId = resume.candidate();
        this.number = number;
        this.naming = resume.details().naming();
        this.html = page.shown();
        this.hash = Sha256.of(page.shown());
        this.pdfHash = pdfHash;
        this.releasedAt = stamp.at();
        this.releasedBy = stamp.by();
        this.overrideReason = leaks.reason();
        this.overrideBy = leaks.reason().isEmpty() ? "" : stamp.by();
        this.letThrough = String.join("\n", leaks.passages());
    }

    void withdraw(Stamp stamp) {
        withdrawnAt = stamp.at();
        withdrawnBy = stamp.by();
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    ResumeVersionId id() {
        return id;
    }

    CandidateId candidate() {
        return candidateId;
    }

    /** Whether it was known at the release that it gives this away. */
    boolean wasLetThrough(Leak leak) {
        return letThrough.lines().anyMatch(LetThrough.inOneLine(leak.quote())::equals);
    }

    int number() {
        return number;
    }

    ShownResume toShown() {
        return new ShownResume(id, candidateId, number, naming, html, hash);
    }
}
