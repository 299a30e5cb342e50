package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.shared.RecordType;

/**
 * Lets a page make a record of another feature, in the form in which that feature's own pages make it. Made as a Spring
 * bean by the feature that keeps such records.
 */
public interface RecordMaker {

    RecordType type();

    /**
     * Asks for a new record of the client.
     *
     * @param source for translations and notices
     * @param made called with the record's id once it is kept
     */
    void make(Component source, UUID client, Consumer<UUID> made);
}
