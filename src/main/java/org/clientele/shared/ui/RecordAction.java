package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;

/**
 * What a feature contributes to the head of records' pages, beside the page's own actions. Made as a Spring bean; left
 * out where it carries {@link org.clientele.shared.ForFeature} and the feature is off.
 */
public interface RecordAction {

    /** Whether pages of records of this type have it. */
    boolean appliesTo(RecordType type);

    /** Actions stand by this number, smallest first. */
    int order();

    /** Builds it, each time the record's page is opened. */
    Component create(RecordRef record);
}
