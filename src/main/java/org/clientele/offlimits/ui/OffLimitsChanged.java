package org.clientele.offlimits.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** A rule was set or changed on this page. */
final class OffLimitsChanged extends ComponentEvent<UI> {

    OffLimitsChanged(UI page) {
        super(page, false);
    }
}
