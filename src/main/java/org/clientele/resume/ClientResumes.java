package org.clientele.resume;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.resume.ResumeWriter.Beginning;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.text.ResumeReading.Extracted;
import org.clientele.resume.text.ResumeReading.Refused;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The versions of candidates' résumés that are made for clients: one draft a candidate, out of which any number of
 * versions is released (docs/features.md S2.22 to S2.29). The original is never touched. Files are read and pages drawn
 * with no transaction open: that may take seconds.
 */
@Component
@MayRead
public class ClientResumes {

    public static final int REASON_MAX = 500;

    private final ResumeWriter writer;
    private final ResumeReleases releases;
    private final ReleasedResumes released;
    private final ResumeOriginals originals;
    private final ResumeRenderer renderer;
    private final Candidates candidates;

    ClientResumes(
            ResumeWriter writer,
            ResumeReleases releases,
            ReleasedResumes released,
            ResumeOriginals originals,
            ResumeRenderer renderer,
            Candidates candidates) {
        this.writer = writer;
        this.releases = releases;
        this.released = released;
        this.originals = originals;
        this.renderer = renderer;
        this.candidates = candidates;
    }

    /** The draft, if somebody has begun one. */
    public Optional<ResumeDraft> draft(CandidateId candidate) {
        return writer.draft(candidate);
    }

    /**
     * Begins a draft without a text.
     *
     * @param language one of ours, by ISO 639
     * @return Conflict if somebody else has begun one
     */
    @MayWork
    public SaveOutcome beginEmpty(CandidateId candidate, String language) {
        return isOurs(language)
                ? writer.begin(candidate, new Beginning(null, "", language))
                : new SaveOutcome.Invalid(Map.of("language", "resume.language.unknown"));
    }

    /**
     * Begins a draft with the text of an original, without personal data, in the language that it is in.
     *
     * @return with a Conflict if somebody else has begun one
     */
    @MayWork
    public BeginOutcome begin(CandidateId candidate, AttachmentId source) {
        return begin(candidate, source, beginning -> writer.begin(candidate, beginning));
    }

    /**
     * Begins the draft anew with the text of an original. The text that it has stays among the earlier ones.
     *
     * @param version of the draft that may be put aside
     */
    @MayWork
    public BeginOutcome beginAnew(ClientResumeId id, long version, AttachmentId source) {
        return writer.draft(id)
                .map(draft -> begin(draft.candidate(), source, beginning -> writer.beginAnew(id, version, beginning)))
                .orElseGet(BeginOutcome.Gone::new);
    }

    private BeginOutcome begin(CandidateId candidate, AttachmentId source, Function<Beginning, SaveOutcome> verb) {
        return originals
                .read(candidate, source)
                .map(reading -> switch (reading) {
                    case Extracted(String html, String text, boolean inPart) ->
                        new BeginOutcome.Read(verb.apply(new Beginning(source, html, TextLanguage.of(text))), inPart);
                    case Refused(var reason) -> new BeginOutcome.Refused(reason.messageKey());
                })
                .orElseGet(BeginOutcome.Gone::new);
    }

    /** Keeps what was written, cleaned, if nobody else saved since the version that it was written on. */
    @MayWork
    public SaveOutcome write(ClientResumeId id, long version, String html) {
        return writer.write(id, version, html);
    }

    /** The same in the place of what somebody else wrote, which stays among the earlier texts. */
    @MayWork
    public SaveOutcome writeInstead(ClientResumeId id, long version, String html) {
        return writer.writeInstead(id, version, html);
    }

    /** Decides how the candidate is called, in which language, and whether the PDF carries the agency's letterhead. */
    @MayWork
    public SaveOutcome present(ClientResumeId id, long version, ResumePresentation presentation) {
        return isOurs(presentation.language())
                ? writer.present(id, version, presentation)
                : new SaveOutcome.Invalid(Map.of("language", "resume.language.unknown"));
    }

    private static boolean isOurs(String language) {
        return Translations.LANGUAGES.stream()
                .anyMatch(ours -> ours.getLanguage().equals(language));
    }

    /** The texts that the draft had before others took their place, the last one first. */
    public List<EarlierTextRow> earlier(ClientResumeId id) {
        return writer.earlier(id);
    }

    /** What an earlier text says. */
    public Optional<String> html(EarlierTextId id) {
        return writer.html(id);
    }

    /** Takes an earlier text up again. The text that the draft has stays among the earlier ones. */
    @MayWork
    public SaveOutcome bringBack(ClientResumeId id, long version, EarlierTextId text) {
        return writer.bringBack(id, version, text);
    }

    /** What the draft, as it is kept, gives away. */
    public List<Leak> check(ClientResumeId id) {
        ResumeDraft draft = writer.draft(id).orElse(null);
        CandidateFacts facts = facts(draft);
        return draft == null || facts == null ? List.of() : renderer.check(draft, facts);
    }

    /** Makes a version of the draft that clients may be shown, unless it gives something away. */
    @MayWork
    public ReleaseOutcome release(ClientResumeId id, long version) {
        return release(id, version, "");
    }

    /** The same in spite of findings, by a team lead with a reason, which the version and the history keep. */
    @MayLead
    public ReleaseOutcome releaseInSpite(ClientResumeId id, long version, String reason) {
        FieldCheck check = new FieldCheck();
        String clean = check.paragraphs("reason", reason, REASON_MAX);
        String flaw = check.errors().get("reason");
        return flaw == null ? release(id, version, clean) : new ReleaseOutcome.ReasonFlawed(flaw);
    }

    private ReleaseOutcome release(ClientResumeId id, long version, String reason) {
        ResumeDraft draft = writer.draft(id).orElse(null);
        CandidateFacts facts = facts(draft);
        if (draft == null || facts == null) {
            return new ReleaseOutcome.Gone();
        }
        if (draft.version() != version) {
            return new ReleaseOutcome.Conflict(draft.changedBy(), draft.changedAt());
        }
        if (ResumeHtml.text(draft.html()).isBlank()) {
            return new ReleaseOutcome.NotDrawn("resume.empty");
        }
        ResumePage page = renderer.page(draft, facts);
        if (!(renderer.draw(page) instanceof Pdf pdf)) {
            return new ReleaseOutcome.NotDrawn("resume.notDrawn");
        }
        String fileName = ResumeRenderer.fileName(facts, draft.latest() + 1);
        List<Leak> leaks = renderer.check(draft, facts, pdf.content(), fileName);
        if (!leaks.isEmpty() && reason.isEmpty()) {
            return new ReleaseOutcome.Blocked(leaks);
        }
        return releases.release(id, version, page, pdf.content(), LetThrough.of(reason, leaks));
    }

    /** What was released, the latest first. */
    public List<ResumeVersionRow> versions(ClientResumeId id) {
        return released.of(id);
    }

    /** What a released version says, also after it was withdrawn. */
    public Optional<String> html(ResumeVersionId id) {
        return released.kept(id).map(ShownResume::html);
    }

    /** Takes a version back: no client sees it any more. */
    @MayWork
    public SaveOutcome withdraw(ResumeVersionId id) {
        return releases.withdraw(id);
    }

    /** The text of the file that the draft was filled from, line by line; empty if there is none to be had. */
    public Optional<String> original(ClientResumeId id) {
        ResumeDraft draft = writer.draft(id).orElse(null);
        AttachmentId source = draft == null ? null : draft.source();
        return draft == null || source == null
                ? Optional.empty()
                : originals
                        .read(draft.candidate(), source)
                        .flatMap(reading ->
                                reading instanceof Extracted text ? Optional.of(text.text()) : Optional.empty());
    }

    /** The draft as a PDF, as clients would see it; empty if it cannot be drawn. */
    public Optional<byte[]> preview(ClientResumeId id) {
        ResumeDraft draft = writer.draft(id).orElse(null);
        CandidateFacts facts = facts(draft);
        return draft != null && facts != null && renderer.draw(renderer.page(draft, facts)) instanceof Pdf pdf
                ? Optional.of(pdf.content())
                : Optional.empty();
    }

    private @Nullable CandidateFacts facts(@Nullable ResumeDraft draft) {
        return draft == null ? null : candidates.facts(draft.candidate()).orElse(null);
    }
}
