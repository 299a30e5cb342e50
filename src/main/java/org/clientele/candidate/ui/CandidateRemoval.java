package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.StillThere;

/** Deletes candidates and brings them back (docs/features.md N16). */
@org.springframework.stereotype.Component
class CandidateRemoval {

    private final Candidates candidates;
    private final Archive archive;
    private final StillThere there;
    private final CurrentActor actor;

    CandidateRemoval(Candidates candidates, Archive archive, StillThere there, CurrentActor actor) {
        this.candidates = candidates;
        this.archive = archive;
        this.there = there;
        this.actor = actor;
    }

    /** Shows what would be lost before it deletes. */
    void ask(Component source, CandidateId id, String name, Runnable done) {
        there.orTell(source, id.value(), () -> show(source, id, name, done), done);
    }

    private void show(Component source, CandidateId id, String name, Runnable done) {
        new ImpactDialog(
                        source.getTranslation("candidate.delete.title", name),
                        candidates.impactOfArchiving(id),
                        "action.delete",
                        () -> delete(source, id, name, done))
                .open();
    }

    /** Whether the signed-in person may bring candidates back. */
    boolean mayRestore() {
        return actor.may(Permission.LEAD);
    }

    /** Brings the candidate back from the archive. */
    void restore(Component source, CandidateId id, Runnable done) {
        tell(source, archive.restore(id.toRecordRef()));
        done.run();
    }

    private void delete(Component source, CandidateId id, String name, Runnable done) {
        if (candidates.archive(id) instanceof SaveOutcome.Saved) {
            Notices.undoable(source, () -> takeBack(source, id, done), "candidate.deleted", name);
        } else {
            Notices.failure(source, "common.gone");
        }
        done.run();
    }

    /** Whoever has just deleted it may take that back. */
    private void takeBack(Component source, CandidateId id, Runnable done) {
        tell(source, archive.takeBack(id.toRecordRef()));
        done.run();
    }

    private static void tell(Component source, RestoreOutcome outcome) {
        switch (outcome) {
            case RestoreOutcome.Restored restored -> Notices.success(source, "candidate.restored", restored.title());
            case RestoreOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
    }
}
