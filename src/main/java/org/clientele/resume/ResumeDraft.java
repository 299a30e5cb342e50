package org.clientele.resume;

import java.time.Instant;
import java.util.List;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a résumé for clients, as it is worked on (docs/features.md S2.22 to S2.29).
 *
 * @param version goes back with what was changed
 * @param source the file that the draft was filled from, if any
 * @param html of the elements that the editor knows, cleaned
 * @param removed where personal data were taken out in the beginning
 * @param latest the number of the newest released version, 0 if there is none
 */
public record ResumeDraft(
        ClientResumeId id,
        long version,
        CandidateId candidate,
        ResumePresentation presentation,
        @Nullable AttachmentId source,
        String html,
        List<Gap> removed,
        int latest,
        Instant changedAt,
        String changedBy) {

    public ResumeDraft {
        removed = List.copyOf(removed);
    }

    public String language() {
        return presentation.language();
    }

    public Naming naming() {
        return presentation.naming();
    }
}
