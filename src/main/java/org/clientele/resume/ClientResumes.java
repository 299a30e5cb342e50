package org.clientele.resume;

import java.util.List;
import java.util.Optional;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.leak.Leak;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The versions of candidates' résumés that are made for clients: one draft a candidate, out of which any number of
 * versions is released (docs/features.md S2.22 to S2.29).
 */
public interface ClientResumes {

    /** The draft, if somebody has begun one. */
    Optional<ResumeDraft> draft(CandidateId candidate);

    /**
     * Begins a draft, or begins it anew with the text of another file.
     *
     * @param source the original, whose text is taken without personal data; null for an empty draft
     */
    SaveOutcome begin(CandidateId candidate, @Nullable AttachmentId source);

    /** Keeps what was written, cleaned. */
    SaveOutcome write(ClientResumeId id, long version, String html);

    /** Decides how the candidate is called and whether the PDF carries the agency's letterhead. */
    SaveOutcome present(ClientResumeId id, long version, Naming naming, boolean letterhead);

    /** What the draft, as it is kept, gives away. */
    List<Leak> check(ClientResumeId id);

    /** Makes a version of the draft that clients may be shown, unless it gives something away. */
    ReleaseOutcome release(ClientResumeId id, long version);

    /** The same in spite of findings, by a team lead with a reason. */
    ReleaseOutcome releaseInSpite(ClientResumeId id, long version, String reason);

    /** What was released, the latest first. */
    List<ResumeVersionRow> versions(ClientResumeId id);

    /** What a released version says. */
    Optional<String> html(ResumeVersionId id);

    /** Takes a version back: no client sees it any more. */
    SaveOutcome withdraw(ResumeVersionId id);

    /** The text of the file that the draft was filled from, line by line; empty if there is none to be had. */
    Optional<String> original(ClientResumeId id);

    /** The draft as a PDF, as clients would see it; empty if it cannot be drawn. */
    Optional<byte[]> preview(ClientResumeId id);
}
