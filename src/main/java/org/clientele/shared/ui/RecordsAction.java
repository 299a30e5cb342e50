package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;

/**
 * Something that a feature lets people do with the records that they have ticked in a list, such as to put candidates
 * forward (docs/features.md S1.36, S1.37). Made as a Spring bean.
 */
public interface RecordsAction {

    /** Whether lists of records of this type have it, for whoever is signed in. */
    boolean appliesTo(RecordType type);

    String labelKey();

    /** As {@code vaadin:share}. */
    String icon();

    /** Actions stand by this number, smallest first. */
    int order();

    /**
     * Does it, most often by a dialog.
     *
     * @param source for translations and notices
     * @param records at least one, all of the type that it applies to
     * @param done to be called when it is done: reads the list again
     */
    void act(Component source, List<RecordRef> records, Runnable done);
}
