package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewRemoval;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;

/** Deletes interviews and brings them back (docs/features.md N16). */
@org.springframework.stereotype.Component
class InterviewDeletion {

    private final InterviewRemoval removal;
    private final Deletions deletions;

    InterviewDeletion(InterviewRemoval removal, Deletions deletions) {
        this.removal = removal;
        this.deletions = deletions;
    }

    /** Whether the signed-in person may bring interviews back. */
    boolean mayRestore() {
        return deletions.mayRestore();
    }

    /** Shows who is told, and what would be lost, before it deletes. */
    void ask(Component source, InterviewId id, String name, Runnable done) {
        deletions.ask(
                source,
                source.getTranslation("interview.delete.title", name),
                () -> removal.impactOfArchiving(id),
                new Deletion(id.toRecordRef(), name, "interview.deleted", () -> removal.archive(id)),
                done);
    }

    /** Brings the interview back from the archive. */
    void restore(Component source, InterviewId id, Runnable done) {
        deletions.restore(source, id.toRecordRef(), done);
    }
}
