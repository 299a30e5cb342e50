package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/** Enter in a line of text saves, Ctrl and Enter save from anywhere, Escape loses nothing. */
final class FormKeys {

    /** Unless the key is for the choice that is open, the field gives its value away before the key arrives at the server. */
    private static final String GIVES_AWAY = """
             && !event.composedPath().some(e => e.opened && /COMBO|SELECT|PICKER/.test(e.tagName)) \
            && (() => { const field = event.composedPath()[0]; field.blur(); field.focus(); return true; })()""";

    private static final String SUBMIT = """
            event.key === 'Enter' && !event.isComposing && !event.defaultPrevented \
            && (event.ctrlKey || event.metaKey || event.composedPath()[0].tagName === 'INPUT')""" + GIVES_AWAY;

    /** Looked at for its effect alone: whoever closes the form is asked about what was typed in the last moment, too. */
    private static final String ESCAPE = "event.key === 'Escape'" + GIVES_AWAY + " && false";

    private FormKeys() {}

    static void onSubmit(Component form, Runnable save) {
        form.getElement().addEventListener("keydown", event -> save.run()).setFilter(SUBMIT);
    }

    static void keepOnEscape(Component form) {
        form.getElement().addEventListener("keydown", event -> {}).setFilter(ESCAPE);
    }
}
