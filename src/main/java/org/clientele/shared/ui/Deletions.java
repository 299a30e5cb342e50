package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.RecordRef;
import org.clientele.shared.SaveOutcome;

/**
 * Deletes records, brings them back, and tells what became of it (docs/features.md N16). Nothing is destroyed: what is
 * deleted lies in the archive.
 */
public interface Deletions {

    /**
     * What is to be deleted.
     *
     * @param name what it is called where it is told of
     * @param doneKey says that it is deleted, with the name as {0}
     * @param act deletes it
     */
    record Deletion(RecordRef record, String name, String doneKey, Supplier<SaveOutcome> act) {}

    /** Whether the signed-in person may bring back what lies in the archive. */
    boolean mayRestore();

    /** Brings it back from the archive. */
    void restore(Component source, RecordRef record, Runnable done);

    /**
     * Deletes at once, and offers to take that back, which whoever did it may for some minutes.
     *
     * @param done shows what has become of it, whether or not that went well
     */
    void delete(Component source, Deletion deletion, Runnable done);

    /** Likewise, after it has shown what goes along. */
    void ask(Component source, String title, Supplier<List<Impact>> impacts, Deletion deletion, Runnable done);

    /** Takes back what the signed-in person has just deleted. */
    void takeBack(Component source, RecordRef record, Runnable done);
}
