package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/** A card that a feature contributes to the home page. Made as a Spring bean. */
public interface HomeCard {

    String titleKey();

    /** Cards stand by this number, smallest first. */
    int order();

    /** Whether the person who is signed in gets it. */
    default boolean isOffered() {
        return true;
    }

    /** Builds the card's content, each time the home page is opened. */
    Component create();
}
