package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/** An entry that a feature contributes to the signed-in person's own menu. Made as a Spring bean. */
public interface UserMenuEntry {

    String titleKey();

    /** As {@code vaadin:key}. */
    String icon();

    /** Entries stand by this number, smallest first. */
    int order();

    /**
     * What choosing it does.
     *
     * @param source the menu, to navigate or open a dialog from
     */
    void choose(Component source);
}
