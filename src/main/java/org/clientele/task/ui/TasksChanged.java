package org.clientele.task.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** A task was made from elsewhere on this page. */
final class TasksChanged extends ComponentEvent<UI> {

    TasksChanged(UI page) {
        super(page, false);
    }
}
