package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells phones from larger screens. */
final class ScreenWidth {

    /** Narrower than this is a phone; styles.css draws the line at the same width. */
    static final int NARROW_PX = 640;

    private ScreenWidth() {}

    /** Calls now and whenever the window becomes narrow or wide, as long as the component is on the page. */
    static void whenNarrow(Component component, Consumer<Boolean> act) {
        component.addAttachListener(attach -> {
            var page = attach.getUI().getPage();
            int width = page.getExtendedClientDetails().getWindowInnerWidth();
            act.accept(width > 0 && width < NARROW_PX);
            var registration = page.addBrowserWindowResizeListener(event -> act.accept(event.getWidth() < NARROW_PX));
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        });
    }
}
