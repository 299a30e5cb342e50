package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.shared.RecordRef;

/** Where a form takes in a file that is kept with a record. Made as a Spring bean by the feature that keeps files. */
public interface RecordUpload {

    /**
     * Builds it.
     *
     * @param record what the file is kept with
     * @param whenKept called with the id of the attachment, with the session locked
     */
    Component create(RecordRef record, Consumer<UUID> whenKept);
}
