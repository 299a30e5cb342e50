package org.clientele.resume;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateReferences;
import org.clientele.candidate.Candidates;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts: the version compared, and a text that another one takes the place of put aside. */
@Component
class ResumeWriter {

    /** About 100 pages. */
    private static final int LONGEST = 500_000;

    private final ResumeRepository resumes;
    private final EarlierTextRepository earlier;
    private final Candidates candidates;
    private final CandidateReferences references;
    private final CurrentActor actor;
    private final Clock clock;

    ResumeWriter(
            ResumeRepository resumes,
            EarlierTextRepository earlier,
            Candidates candidates,
            CandidateReferences references,
            CurrentActor actor,
            Clock clock) {
        this.resumes = resumes;
        this.earlier = earlier;
        this.candidates = candidates;
        this.references = references;
        this.actor = actor;
        this.clock = clock;
    }

    /** A text to begin with, and where it is from. */
    record Beginning(@Nullable AttachmentId source, String html, String language) {}

    @Transactional(readOnly = true)
    public Optional<ResumeDraft> draft(CandidateId candidate) {
        return resumes.findByCandidateId(candidate).map(ClientResume::toDraft);
    }

    @Transactional(readOnly = true)
    public Optional<ResumeDraft> draft(ClientResumeId id) {
        return resumes.findById(id).map(ClientResume::toDraft);
    }

    /**
     * Begins the candidate's draft, unless somebody else was quicker.
     *
     * @param beginning what belongs to the candidate alone is taken out of it
     */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome begin(CandidateId candidate, Beginning beginning) {
        CandidateFacts facts = candidates.facts(candidate).orElse(null);
        if (facts == null || references.find(candidate).isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Optional<ClientResume> there = resumes.findByCandidateId(candidate);
        if (there.isPresent()) {
            return conflict(there.get());
        }
        ClientResume resume = new ClientResume(candidate);
        begin(resume, facts, beginning, new ResumePresentation(beginning.language(), Naming.FULL_NAME, true));
        ClientResume kept = resumes.save(resume);
        resumes.flush();
        return new SaveOutcome.Saved(kept.id().value(), kept.version());
    }

    /** Puts the text aside that there is, and begins with another one. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome beginAnew(ClientResumeId id, long version, Beginning beginning) {
        return change(id, version, resume -> {
            putAside(resume);
            candidates
                    .facts(resume.candidate())
                    .ifPresent(facts -> begin(
                            resume,
                            facts,
                            beginning,
                            resume.details().presentation().withLanguage(beginning.language())));
        });
    }

    private void begin(
            ClientResume resume, CandidateFacts facts, Beginning beginning, ResumePresentation presentation) {
        Redaction redaction = Redaction.of(
                ResumeHtml.clean(beginning.html()), ResumeSubject.personalData(facts, presentation.naming()));
        resume.begin(
                beginning.source(), new ResumeDetails(presentation, redaction.html()), redaction.removed(), stamp());
    }

    @Transactional
    @RetriedOnCollision
    public SaveOutcome write(ClientResumeId id, long version, String html) {
        return html.length() > LONGEST
                ? tooLong()
                : edit(id, version, details -> details.withHtml(ResumeHtml.clean(html)));
    }

    /** Keeps a text in the place of another one, which is put aside. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome writeInstead(ClientResumeId id, long version, String html) {
        return html.length() > LONGEST
                ? tooLong()
                : change(id, version, resume -> {
                    putAside(resume);
                    resume.change(resume.details().withHtml(ResumeHtml.clean(html)), stamp());
                });
    }

    @Transactional
    @RetriedOnCollision
    public SaveOutcome present(ClientResumeId id, long version, ResumePresentation presentation) {
        return edit(id, version, details -> details.withPresentation(presentation));
    }

    /** Puts the text aside that there is, and takes up an earlier one again. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome bringBack(ClientResumeId id, long version, EarlierTextId text) {
        EarlierText former =
                earlier.findById(text).filter(found -> found.isOf(id)).orElse(null);
        return former == null
                ? new SaveOutcome.Gone()
                : change(id, version, resume -> {
                    putAside(resume);
                    resume.begin(
                            former.source().orElse(null),
                            resume.details().withText(former.language(), former.html()),
                            List.of(),
                            stamp());
                });
    }

    @Transactional(readOnly = true)
    public List<EarlierTextRow> earlier(ClientResumeId id) {
        return earlier.findRowsOf(id);
    }

    @Transactional(readOnly = true)
    public Optional<String> html(EarlierTextId id) {
        return earlier.findById(id).map(EarlierText::html);
    }

    /** An empty page is nothing that anybody would miss. */
    private void putAside(ClientResume resume) {
        if (!ResumeHtml.text(resume.details().html()).isBlank()) {
            earlier.save(new EarlierText(resume, stamp()));
        }
    }

    private SaveOutcome edit(ClientResumeId id, long version, UnaryOperator<ResumeDetails> verb) {
        return change(id, version, resume -> {
            ResumeDetails changed = verb.apply(resume.details());
            if (!changed.equals(resume.details())) {
                resume.change(changed, stamp());
            }
        });
    }

    /** Changes the draft, if nobody else did since the version was read. */
    private SaveOutcome change(ClientResumeId id, long version, Consumer<ClientResume> verb) {
        ClientResume resume = resumes.findForUpdate(id).orElse(null);
        if (resume == null) {
            return new SaveOutcome.Gone();
        }
        if (resume.version() != version) {
            return conflict(resume);
        }
        verb.accept(resume);
        resumes.flush();
        return new SaveOutcome.Saved(id.value(), resume.version());
    }

    private static SaveOutcome conflict(ClientResume resume) {
        return new SaveOutcome.Conflict(resume.changed().by(), resume.changed().at());
    }

    private static SaveOutcome tooLong() {
        return new SaveOutcome.Invalid(Map.of("html", "resume.tooLong"));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
