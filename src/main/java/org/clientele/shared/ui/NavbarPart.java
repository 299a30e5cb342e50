package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * What a feature contributes to the bar above every page, before the user's menu. Made as a Spring bean; left out where
 * it carries {@link org.clientele.shared.ForFeature} and the feature is off.
 */
public interface NavbarPart {

    /** Parts stand by this number, smallest first. */
    int order();

    /** Builds the part, once for each open browser tab. */
    Component create();
}
