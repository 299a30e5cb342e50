package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that one may not have meant. */
public final class Question {

    private final ConfirmDialog dialog = new ConfirmDialog();

    /**
     * @param source in whose language the way back is called
     * @param title what is to be done
     * @param text what comes of it
     */
    public Question(Component source, String title, String text) {
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(source.getTranslation("action.cancel"));
    }

    /** It takes something away from somebody, and its button looks like that. */
    public Question dangerous() {
        dialog.setConfirmButtonTheme("error primary");
        return this;
    }

    /** @param yes what the button is called that does it */
    public void ask(String yes, Runnable act) {
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(event -> act.run());
        dialog.open();
    }
}
