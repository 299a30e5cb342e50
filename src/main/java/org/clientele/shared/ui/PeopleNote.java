package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** What a feature says above the people of a client, and above each who represents it. Made as a Spring bean. */
public interface PeopleNote {

    /** Notes stand by this number, smallest first. */
    int order();

    /** Builds it, each time the people are shown anew; a component that is not visible where there is nothing to say. */
    Component create(UUID client);
}
