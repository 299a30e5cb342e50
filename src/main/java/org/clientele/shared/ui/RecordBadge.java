package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;

/**
 * What a feature says of a record at a glance, beside the title of the record's page. Made as a Spring bean; left out
 * where it carries {@link org.clientele.shared.ForFeature} and the feature is off.
 */
public interface RecordBadge {

    /** Whether pages of records of this type have it. */
    boolean appliesTo(RecordType type);

    /** Badges stand by this number, smallest first, after the page's own. */
    int order();

    /** Builds it, each time the record's page is opened; a component without content where there is nothing to say. */
    Component create(RecordRef record);
}
