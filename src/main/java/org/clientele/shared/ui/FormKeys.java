package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;

/** Enter in a line of text saves, Ctrl and Enter save from anywhere, Escape loses nothing. */
final class FormKeys {

    /** The field gives its value away before the key arrives at the server. */
    private static final String SUBMIT = """
            event.key === 'Enter' && !event.isComposing && !event.defaultPrevented \
            && (event.ctrlKey || event.metaKey || event.composedPath()[0].tagName === 'INPUT') \
            && !event.composedPath().some(e => e.opened && /COMBO|SELECT|PICKER/.test(e.tagName)) \
            && (() => { const field = event.composedPath()[0]; field.blur(); field.focus(); return true; })()""";

    /** Called for its effect alone: whoever closes the form is asked about what was typed in the last moment, too. */
    private static final String GIVEN_AWAY = """
            event.key === 'Escape' && !event.composedPath().some(e => e.opened && /COMBO|SELECT|PICKER/.test(e.tagName)) \
            && (() => { const field = event.composedPath()[0]; field.blur(); field.focus(); return false; })()""";

    private FormKeys() {}

    static void onSubmit(Component form, Runnable save) {
        form.getElement().addEventListener("keydown", event -> save.run()).setFilter(SUBMIT);
    }

    static void keepOnEscape(Component form) {
        form.getElement().addEventListener("keydown", event -> {}).setFilter(GIVEN_AWAY);
    }
}
