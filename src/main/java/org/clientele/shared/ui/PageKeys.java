package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/** Keys that do something as long as a component is on the page, unless one is typing or a dialog is open. */
public final class PageKeys {

    private static final String PRESSED = """
            event.key === '%s' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing \
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]') \
            && !event.composedPath().some(e => e.matches && e.matches('input, textarea, select, [contenteditable=true], \
            vaadin-context-menu-overlay, vaadin-menu-bar-overlay')) \
            && (event.preventDefault(), true)""";

    private PageKeys() {}

    /** @param key as the browser names it, with its case: {@code n}, {@code /}, {@code ?} */
    public static void on(Component owner, String key, Runnable act) {
        listen(owner, PRESSED.formatted(key), act);
    }

    /** @param filter which keys on the page are meant, as a script about the {@code event} */
    static void listen(Component owner, String filter, Runnable act) {
        owner.addAttachListener(attach -> {
            var registration = attach.getUI()
                    .getElement()
                    .addEventListener("keydown", event -> act.run())
                    .setFilter(filter);
            owner.addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        });
    }
}
