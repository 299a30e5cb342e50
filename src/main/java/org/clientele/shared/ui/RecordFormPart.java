package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;

/**
 * What a feature contributes to the form in which a record is made, so that the form need not know the feature. Made as
 * a Spring bean; left out where it carries {@link org.clientele.shared.ForFeature} and the feature is off.
 */
public interface RecordFormPart {

    /** Whether forms of new records of this type have it. */
    boolean appliesTo(RecordType type);

    /** Parts stand by this number, smallest first, below the form's own fields. */
    int order();

    /** Builds it, each time the form is opened. */
    Draft open();

    /** The part in one open form. */
    interface Draft {

        Component component();

        /**
         * What is to be done with the record as soon as it is there, in the transaction that makes it: whatever it
         * throws takes the record back as well. Empty if something typed is wrong, which then stands beside the field.
         */
        Optional<Consumer<RecordRef>> write();

        /** The record is kept: leaving the form loses nothing. */
        void kept();
    }
}
