package org.clientele.record.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.RecordRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.StillThere;

/** Deletions that the archive takes back. */
@org.springframework.stereotype.Component
class ArchiveDeletions implements Deletions {

    private final Archive archive;
    private final StillThere there;
    private final CurrentActor actor;

    ArchiveDeletions(Archive archive, StillThere there, CurrentActor actor) {
        this.archive = archive;
        this.there = there;
        this.actor = actor;
    }

    @Override
    public boolean mayRestore() {
        return actor.may(Permission.LEAD);
    }

    @Override
    public void restore(Component source, RecordRef record, Runnable done) {
        tell(source, archive.restore(record), "common.gone");
        done.run();
    }

    @Override
    public void delete(Component source, Deletion deletion, Runnable done) {
        switch (deletion.act().get()) {
            case SaveOutcome.Saved saved ->
                Notices.undoable(
                        source, () -> takeBack(source, deletion.record(), done), deletion.doneKey(), deletion.name());
            case SaveOutcome.Invalid invalid ->
                invalid.fields().values().forEach(flaw -> Notices.failure(source, flaw));
            case SaveOutcome.Conflict conflict -> Notices.failure(source, "common.gone");
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
        done.run();
    }

    @Override
    public void ask(Component source, String title, Supplier<List<Impact>> impacts, Deletion deletion, Runnable done) {
        there.orTell(
                source,
                deletion.record().id(),
                () -> new ImpactDialog(title, impacts.get(), "action.delete", () -> delete(source, deletion, done))
                        .open(),
                done);
    }

    @Override
    public void takeBack(Component source, RecordRef record, Runnable done) {
        tell(source, archive.takeBack(record), "archive.takeBack.tooLate");
        done.run();
    }

    private static void tell(Component source, RestoreOutcome outcome, String goneKey) {
        switch (outcome) {
            case RestoreOutcome.Restored(String title) -> Notices.success(source, "archive.restored", title);
            case RestoreOutcome.Gone gone -> Notices.failure(source, goneKey);
        }
    }
}
