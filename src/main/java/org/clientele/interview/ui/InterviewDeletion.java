package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewRemoval;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.StillThere;

/** Deletes interviews and brings them back (docs/features.md N16). */
@org.springframework.stereotype.Component
class InterviewDeletion {

    private final InterviewRemoval removal;
    private final Archive archive;
    private final StillThere there;
    private final CurrentActor actor;

    InterviewDeletion(InterviewRemoval removal, Archive archive, StillThere there, CurrentActor actor) {
        this.removal = removal;
        this.archive = archive;
        this.there = there;
        this.actor = actor;
    }

    /** Whether the signed-in person may bring interviews back. */
    boolean mayRestore() {
        return actor.may(Permission.LEAD);
    }

    /** Shows who is told, and what would be lost, before it deletes. */
    void ask(Component source, InterviewId id, String name, Runnable done) {
        there.orTell(
                source,
                id.value(),
                () -> new ImpactDialog(
                                source.getTranslation("interview.delete.title", name),
                                removal.impactOfArchiving(id),
                                "action.delete",
                                () -> delete(source, id, name, done))
                        .open(),
                done);
    }

    /** Brings the interview back from the archive. */
    void restore(Component source, InterviewId id, Runnable done) {
        tell(source, archive.restore(id.toRecordRef()));
        done.run();
    }

    private void delete(Component source, InterviewId id, String name, Runnable done) {
        if (removal.archive(id) instanceof SaveOutcome.Saved) {
            Notices.undoable(source, () -> takeBack(source, id, done), "interview.deleted", name);
        } else {
            Notices.failure(source, "common.gone");
        }
        done.run();
    }

    /** Whoever has just deleted it may take that back. */
    private void takeBack(Component source, InterviewId id, Runnable done) {
        tell(source, archive.takeBack(id.toRecordRef()));
        done.run();
    }

    private static void tell(Component source, RestoreOutcome outcome) {
        switch (outcome) {
            case RestoreOutcome.Restored restored -> Notices.success(source, "interview.restored", restored.title());
            case RestoreOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
    }
}
