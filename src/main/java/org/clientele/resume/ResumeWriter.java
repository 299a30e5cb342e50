package org.clientele.resume;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateReferences;
import org.clientele.candidate.Candidates;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts and versions: the version compared, the history kept in step. */
@Component
class ResumeWriter {

    /** About 100 pages. */
    private static final int LONGEST = 500_000;

    private final ResumeRepository resumes;
    private final ResumeVersionRepository versions;
    private final ResumePdfRepository pdfs;
    private final Candidates candidates;
    private final CandidateReferences references;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumeWriter(
            ResumeRepository resumes,
            ResumeVersionRepository versions,
            ResumePdfRepository pdfs,
            Candidates candidates,
            CandidateReferences references,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resumes = resumes;
        this.versions = versions;
        this.pdfs = pdfs;
        this.candidates = candidates;
        this.references = references;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ResumeDraft> draft(CandidateId candidate) {
        return resumes.findByCandidateId(candidate).map(ClientResume::toDraft);
    }

    @Transactional(readOnly = true)
    public Optional<ResumeDraft> draft(ClientResumeId id) {
        return resumes.findById(id).map(ClientResume::toDraft);
    }

    /** @param html the text to begin with; what belongs to the candidate alone is taken out of it */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome begin(CandidateId candidate, @Nullable AttachmentId source, String html, String language) {
        CandidateFacts facts = candidates.facts(candidate).orElse(null);
        if (facts == null || references.find(candidate).isEmpty()) {
            return new SaveOutcome.Gone();
        }
        ClientResume resume = resumes.findByCandidateId(candidate).orElseGet(() -> new ClientResume(candidate));
        Naming naming =
                resume.version() == 0 ? Naming.FULL_NAME : resume.details().naming();
        Redaction redaction = Redaction.of(ResumeHtml.clean(html), ResumeSubject.personalData(facts, naming));
        resume.begin(source, new ResumeDetails(language, naming, true, redaction.html()), redaction.removed(), stamp());
        ClientResume kept = resumes.save(resume);
        resumes.flush();
        return new SaveOutcome.Saved(kept.id().value(), kept.version());
    }

    @Transactional
    @RetriedOnCollision
    public SaveOutcome write(ClientResumeId id, long version, String html) {
        if (html.length() > LONGEST) {
            return new SaveOutcome.Invalid(Map.of("html", "resume.tooLong"));
        }
        String clean = ResumeHtml.clean(html);
        return change(
                id,
                version,
                details -> new ResumeDetails(details.language(), details.naming(), details.letterhead(), clean));
    }

    @Transactional
    @RetriedOnCollision
    public SaveOutcome present(ClientResumeId id, long version, Naming naming, boolean letterhead) {
        return change(
                id, version, details -> new ResumeDetails(details.language(), naming, letterhead, details.html()));
    }

    /** Changes the draft, if nobody else did since the version was read. */
    private SaveOutcome change(ClientResumeId id, long version, UnaryOperator<ResumeDetails> verb) {
        ClientResume resume = resumes.findForUpdate(id).orElse(null);
        if (resume == null) {
            return new SaveOutcome.Gone();
        }
        if (resume.version() != version) {
            return new SaveOutcome.Conflict(
                    resume.changed().by(), resume.changed().at());
        }
        ResumeDetails changed = verb.apply(resume.details());
        if (!changed.equals(resume.details())) {
            resume.change(changed, stamp());
            resumes.flush();
        }
        return new SaveOutcome.Saved(id.value(), resume.version());
    }

    /**
     * Keeps a version of the draft as it was when the version was read.
     *
     * @param reason why it is released in spite of findings; empty if there are none
     */
    @Transactional
    @RetriedOnCollision
    public ReleaseOutcome release(ClientResumeId id, long version, ResumePage page, byte[] pdf, String reason) {
        ClientResume resume = resumes.findForUpdate(id).orElse(null);
        if (resume == null) {
            return new ReleaseOutcome.Gone();
        }
        if (resume.version() != version) {
            return new ReleaseOutcome.Conflict(
                    resume.changed().by(), resume.changed().at());
        }
        Stamp stamp = stamp();
        int number = resume.release(stamp);
        ResumeVersion released = versions.save(new ResumeVersion(resume, number, page, Sha256.of(pdf), reason, stamp));
        resumes.flush();
        pdfs.save(new ResumePdf(released.id(), pdf));
        resumes.flush();
        String called = Integer.toString(number);
        publish(
                resume.candidate(),
                reason.isEmpty()
                        ? List.of(new Change("resumeReleased", null, called))
                        : List.of(
                                new Change("resumeReleased", null, called),
                                new Change("resumeOverride", null, reason)));
        return new ReleaseOutcome.Released(released.id(), number);
    }

    /** Takes a version back, once. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome withdraw(ResumeVersionId id) {
        ResumeVersion version = versions.findForUpdate(id).orElse(null);
        if (version == null || version.isWithdrawn()) {
            return new SaveOutcome.Gone();
        }
        version.withdraw(stamp());
        resumes.flush();
        publish(version.candidate(), List.of(new Change("resumeReleased", Integer.toString(version.number()), null)));
        events.publishEvent(new ResumeWithdrawn(version.id(), version.candidate()));
        return new SaveOutcome.Saved(id.value(), version.number());
    }

    private void publish(CandidateId candidate, List<Change> changes) {
        events.publishEvent(new RecordChanged(candidate.toRecordRef(), null, Act.CHANGED, changes));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
