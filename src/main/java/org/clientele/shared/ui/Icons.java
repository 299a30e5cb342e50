package org.clientele.shared.ui;

import com.vaadin.flow.component.icon.Icon;

/** Icons by their full names, as {@code @Menu} has them. */
public final class Icons {

    private Icons() {}

    /** An icon that only decorates: screen readers skip it. */
    public static Icon of(String name) {
        int colon = name.indexOf(':');
        Icon icon = colon < 0 ? new Icon(name) : new Icon(name.substring(0, colon), name.substring(colon + 1));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
