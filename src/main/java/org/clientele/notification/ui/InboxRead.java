package org.clientele.notification.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Something was marked as read on this page. */
final class InboxRead extends ComponentEvent<UI> {

    InboxRead(UI page) {
        super(page, false);
    }
}
