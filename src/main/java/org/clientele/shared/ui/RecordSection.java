package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;

/**
 * A tab that a feature contributes to the pages of records, so that the page need not know the feature. Made as a
 * Spring bean.
 */
public interface RecordSection {

    /** Whether records of this type have the tab. */
    boolean appliesTo(RecordType type);

    /** The tab's name in the address; never changes, since people keep links. */
    String id();

    String titleKey();

    /** Tabs stand by this number, smallest first. */
    int order();

    /** Builds the tab's content, each time it is opened. */
    Component create(RecordRef record);
}
