package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;

/**
 * Enter in a line of text saves, Ctrl and Enter save from anywhere, Escape loses nothing. In a field for a date or a time
 * Enter takes what was typed and nothing more.
 */
final class FormKeys {

    /** Unless the key is for the choice that is open, the field gives its value away before the key arrives at the server. */
    private static final String GIVES_AWAY = """
             && !event.composedPath().some(e => e.opened && /COMBO|SELECT|PICKER/.test(e.tagName)) \
            && (() => { const field = event.composedPath()[0]; field.blur(); field.focus(); return true; })()""";

    private static final String ENTER = "event.key === 'Enter' && !event.isComposing && !event.defaultPrevented && ";

    private static final String WITH_CONTROL = "(event.ctrlKey || event.metaKey)";

    private static final String IN_A_LINE = """
            (event.composedPath()[0].tagName === 'INPUT' \
            && !event.composedPath().some(e => /PICKER/.test(e.tagName)))""";

    private static final String SUBMIT = ENTER + "(" + WITH_CONTROL + " || " + IN_A_LINE + ")" + GIVES_AWAY;

    private static final String SUBMIT_MEANT = ENTER + WITH_CONTROL + GIVES_AWAY;

    /** Looked at for its effect alone: whoever closes the form is asked about what was typed in the last moment, too. */
    private static final String ESCAPE = "event.key === 'Escape'" + GIVES_AWAY + " && false";

    private FormKeys() {}

    static Registration onSubmit(Component form, Runnable save) {
        return form.getElement()
                .addEventListener("keydown", event -> save.run())
                .setFilter(SUBMIT);
    }

    /** Only with Ctrl: for what cannot be taken back. */
    static void onSubmitMeant(Component form, Runnable save) {
        form.getElement().addEventListener("keydown", event -> save.run()).setFilter(SUBMIT_MEANT);
    }

    static void keepOnEscape(Component form) {
        form.getElement().addEventListener("keydown", event -> {}).setFilter(ESCAPE);
    }
}
