package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/** What a feature contributes to the drawer, below the menu. Made as a Spring bean. */
public interface DrawerSection {

    /** Sections stand by this number, smallest first. */
    int order();

    /** Builds the section, once for each open page; it keeps itself up to date. */
    Component create();
}
