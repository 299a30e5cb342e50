package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;

/** A card that a feature contributes to the overview of records, beside the record's own. Made as a Spring bean. */
public interface RecordCard {

    /** Whether overviews of records of this type have it. */
    boolean appliesTo(RecordType type);

    /** Builds it, each time the overview is opened. */
    Component create(RecordRef record);
}
