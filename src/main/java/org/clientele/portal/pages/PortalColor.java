package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;

/** The colour of a brand, for the whole page. It was checked when it was kept. */
final class PortalColor {

    private static final String IN_COLOUR = "document.documentElement.style.setProperty('--portal-brand', $0)";
    private static final String AS_USUAL = "document.documentElement.style.removeProperty('--portal-brand')";

    private PortalColor() {}

    static void show(Component on, String color) {
        if (color.isEmpty()) {
            on.getElement().executeJs(AS_USUAL);
        } else {
            on.getElement().executeJs(IN_COLOUR, color);
        }
    }
}
