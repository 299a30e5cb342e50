package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** A page looks again every other second, but only while something goes on in the background, and while it is open. */
final class Following {

    private static final int MILLISECONDS = 2000;
    private static final int NEVER = -1;

    private final Component page;

    Following(Component page, Runnable look) {
        this.page = page;
        page.addAttachListener(attach -> {
            UI ui = attach.getUI();
            var polls = ui.addPollListener(poll -> look.run());
            page.addDetachListener(detach -> {
                detach.unregisterListener();
                polls.remove();
                ui.setPollInterval(NEVER);
            });
        });
    }

    /** Told by each look whether there is something to follow. */
    void goesOn(boolean more) {
        page.getUI().ifPresent(ui -> ui.setPollInterval(more ? MILLISECONDS : NEVER));
    }
}
