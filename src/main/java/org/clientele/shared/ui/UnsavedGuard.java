package org.clientele.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/**
 * Asks before something typed is lost (docs/features.md S3.35): at navigation within the application, and by the
 * browser's own question when the tab is closed or reloaded.
 */
public final class UnsavedGuard {

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

    private UnsavedGuard(Component guarded, BooleanSupplier dirty) {
        this.guarded = guarded;
        this.dirty = dirty;
    }

    /** Guards the form as long as it is on the page. */
    public static void on(DataForm<?> form) {
        UnsavedGuard guard = new UnsavedGuard(form, form::isDirty);
        form.onChange(guard::mark);
        // What was typed a moment ago is still on its way when a link is clicked: leaving the field sends it first.
        form.getElement().addEventListener("focusout", event -> {});
        form.addAttachListener(guard::attached);
    }

    private void attached(AttachEvent event) {
        event.getUI().getPage().executeJs(ASK_BEFORE_UNLOAD);
        var registration = event.getUI().addBeforeLeaveListener(this::beforeLeave);
        guarded.addDetachListener(detach -> {
            detach.unregisterListener();
            registration.remove();
        });
    }

    private void mark() {
        guarded.getElement().setAttribute("data-unsaved", dirty.getAsBoolean());
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (dirty.getAsBoolean()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ask(guarded, leave::proceed, leave::cancel);
        }
    }

    /** Asks whether to drop what was typed. */
    static void ask(Component source, Runnable drop, Runnable stay) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(source.getTranslation("common.unsaved.title"));
        dialog.setText(source.getTranslation("common.unsaved.text"));
        dialog.setConfirmText(source.getTranslation("common.unsaved.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(source.getTranslation("common.unsaved.drop"));
        dialog.setRejectButtonTheme("error tertiary");
        dialog.addConfirmListener(event -> stay.run());
        dialog.addCancelListener(event -> stay.run());
        dialog.addRejectListener(event -> drop.run());
        dialog.open();
    }
}
