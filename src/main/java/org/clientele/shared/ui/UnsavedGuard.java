package org.clientele.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/**
 * Asks before something typed, or something on its way, is lost (docs/features.md S3.35): at navigation within the
 * application, and by the browser's own question when the tab is closed or reloaded.
 */
public final class UnsavedGuard {

    private static final String TYPED = "common.unsaved";

    private static final String UNSAVED = "data-unsaved";

    /** The browser asks if any component on the page is marked so. */
    private static final String ASK_BEFORE_UNLOAD = """
            if (!window.clienteleUnsaved) {
              window.clienteleUnsaved = event => {
                if (document.querySelector('[data-unsaved]')) { event.preventDefault(); }
              };
              window.addEventListener('beforeunload', window.clienteleUnsaved);
            }""";

    private final Component guarded;
    private final BooleanSupplier dirty;
    private final String textKey;

    private UnsavedGuard(Component guarded, BooleanSupplier dirty, String textKey) {
        this.guarded = guarded;
        this.dirty = dirty;
        this.textKey = textKey;
    }

    /** Guards the form as long as it is on the page. */
    public static void on(DataForm<?> form) {
        UnsavedGuard guard = new UnsavedGuard(form, form::isDirty, TYPED);
        form.onChange(guard::mark);
        // What was typed a moment ago is still on its way when a link is clicked: leaving the field sends it first.
        form.getElement().addEventListener("focusout", event -> {});
        form.addAttachListener(guard::attached);
    }

    /**
     * Guards what is under way as long as the component is on the page.
     *
     * @param busy whether there is anything; call {@link #mark} when it changes
     * @param textKey begins the keys of the title, the text, and what the buttons say that stay and that drop it
     */
    public static UnsavedGuard whileBusy(Component component, BooleanSupplier busy, String textKey) {
        UnsavedGuard guard = new UnsavedGuard(component, busy, textKey);
        component.addAttachListener(guard::attached);
        return guard;
    }

    private void attached(AttachEvent event) {
        event.getUI().getPage().executeJs(ASK_BEFORE_UNLOAD);
        var registration = event.getUI().addBeforeLeaveListener(this::beforeLeave);
        guarded.addDetachListener(detach -> {
            detach.unregisterListener();
            registration.remove();
        });
    }

    /** Tells the browser whether it has to ask. */
    public void mark() {
        guarded.getElement().setAttribute(UNSAVED, dirty.getAsBoolean());
    }

    /** Whether anything would be lost with the component. */
    static boolean isUnsavedIn(Component component) {
        return component.getElement().hasAttribute(UNSAVED)
                || component.getChildren().anyMatch(UnsavedGuard::isUnsavedIn);
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (dirty.getAsBoolean()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ask(guarded, textKey, leave::proceed, leave::cancel);
        }
    }

    /** Asks whether to drop what was typed. */
    public static void ask(Component source, Runnable drop, Runnable stay) {
        ask(source, TYPED, drop, stay);
    }

    private static void ask(Component source, String textKey, Runnable drop, Runnable stay) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(source.getTranslation(textKey + ".title"));
        dialog.setText(source.getTranslation(textKey + ".text"));
        dialog.setConfirmText(source.getTranslation(textKey + ".stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(source.getTranslation(textKey + ".drop"));
        dialog.setRejectButtonTheme("error tertiary");
        dialog.addConfirmListener(event -> stay.run());
        dialog.addCancelListener(event -> stay.run());
        dialog.addRejectListener(event -> drop.run());
        dialog.open();
    }
}
