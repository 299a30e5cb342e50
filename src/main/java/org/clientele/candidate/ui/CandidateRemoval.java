package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;

/** Deletes candidates and brings them back (docs/features.md N16). */
@org.springframework.stereotype.Component
class CandidateRemoval {

    private final Candidates candidates;
    private final Deletions deletions;

    CandidateRemoval(Candidates candidates, Deletions deletions) {
        this.candidates = candidates;
        this.deletions = deletions;
    }

    /** Whether the signed-in person may bring candidates back. */
    boolean mayRestore() {
        return deletions.mayRestore();
    }

    /** Shows what would be lost before it deletes. */
    void ask(Component source, CandidateId id, String name, Runnable done) {
        deletions.ask(
                source,
                source.getTranslation("candidate.delete.title", name),
                () -> candidates.impactOfArchiving(id),
                new Deletion(id.toRecordRef(), name, "candidate.deleted", () -> candidates.archive(id)),
                done);
    }

    /** Brings the candidate back from the archive. */
    void restore(Component source, CandidateId id, Runnable done) {
        deletions.restore(source, id.toRecordRef(), done);
    }
}
