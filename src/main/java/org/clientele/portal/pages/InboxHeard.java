package org.clientele.portal.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** What the contact has to read is no longer what it was; parts of its page that show some of it read it again. */
final class InboxHeard extends ComponentEvent<UI> {

    InboxHeard(UI page) {
        super(page, false);
    }

    /** Calls as long as the component that is being attached stays on the page. */
    static void whileShown(AttachEvent event, Runnable heard) {
        Registration hearing = ComponentUtil.addListener(event.getUI(), InboxHeard.class, done -> heard.run());
        event.getSource().addDetachListener(detach -> {
            detach.unregisterListener();
            hearing.remove();
        });
    }
}
