package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import org.clientele.shared.ui.Buttons;

/** Asks a contact for what goes along with an act. It closes once that is kept; until then what was typed stays. */
final class ActDialog {

    private final Dialog dialog = new Dialog();
    private final Div fields = new Div();

    /**
     * @param titleKey translation key of what is done
     * @param sendKey of the button that does it
     * @param act says whether it was done; asked once for each touch of the button
     */
    ActDialog(String titleKey, String sendKey, BooleanSupplier act) {
        Button send = Buttons.primary(sendKey, click -> {
            if (act.getAsBoolean()) {
                dialog.close();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        send.setDisableOnClick(true);
        fields.addClassName("portal-dialog");
        dialog.setHeaderTitle(dialog.getTranslation(titleKey));
        dialog.addClassName("form-dialog");
        dialog.add(fields);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()), send);
    }

    ActDialog with(Component... parts) {
        fields.add(parts);
        return this;
    }

    void open() {
        dialog.open();
    }
}
