package org.clientele.resume;

import java.time.Clock;
import java.util.List;
import org.clientele.candidate.CandidateId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps versions of drafts for clients and takes them back: the version compared, the history kept in step. */
@Component
class ResumeReleases {

    private final ResumeRepository resumes;
    private final ResumeVersionRepository versions;
    private final ResumePdfRepository pdfs;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumeReleases(
            ResumeRepository resumes,
            ResumeVersionRepository versions,
            ResumePdfRepository pdfs,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resumes = resumes;
        this.versions = versions;
        this.pdfs = pdfs;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a version of the draft as it was when the version was read.
     *
     * @param leaks what it gives away all the same
     */
    @Transactional
    @RetriedOnCollision
    public ReleaseOutcome release(ClientResumeId id, long version, ResumePage page, byte[] pdf, LetThrough leaks) {
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
        ResumeVersion released = versions.save(new ResumeVersion(resume, number, page, Sha256.of(pdf), leaks, stamp));
        resumes.flush();
        pdfs.save(new ResumePdf(released.id(), pdf));
        resumes.flush();
        String called = Integer.toString(number);
        publish(
                resume.candidate(),
                leaks.reason().isEmpty()
                        ? List.of(new Change("resumeReleased", null, called))
                        : List.of(
                                new Change("resumeReleased", null, called),
                                new Change("resumeOverride", null, leaks.reason())));
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
