package org.clientele.shared.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.clientele.shared.ImpactContributor.Impact;

/**
 * Asks before a deletion, and says what it takes along (docs/features.md N16). Nothing is destroyed: what is deleted
 * can be restored from the archive, and the dialog says so.
 */
public final class ImpactDialog {

    private final Dialog dialog = new Dialog();
    private final Button confirm;
    private Focusable<?> first;

    /**
     * @param title names the thing and the act
     * @param impacts what would be lost; may be empty
     * @param confirmKey the act, as a verb
     */
    public ImpactDialog(String title, List<Impact> impacts, String confirmKey, Runnable act) {
        confirm = Buttons.dangerous(confirmKey, click -> close(act));
        confirm.setDisableOnClick(true);
        dialog.setHeaderTitle(title);
        dialog.setRole("alertdialog");
        dialog.addClassName("impact-dialog");
        if (!impacts.isEmpty()) {
            dialog.add(new Paragraph(confirm.getTranslation("common.impact.title")), list(impacts));
        }
        dialog.add(new Paragraph(confirm.getTranslation("common.impact.restorable")));
        Button cancel = Buttons.of("action.cancel", click -> dialog.close());
        dialog.getFooter().add(cancel, confirm);
        first = cancel;
    }

    private UnorderedList list(List<Impact> impacts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("impacts");
        impacts.forEach(impact -> list.add(new ListItem(confirm.getTranslation(impact.key(), impact.number()))));
        return list;
    }

    /** Offers something milder, which is what Enter does. */
    public ImpactDialog alternative(String key, Runnable act) {
        Button milder = Buttons.primary(key, click -> close(act));
        first = milder;
        confirm.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(milder);
        return this;
    }

    /** Only who types this name exactly may go on. */
    public ImpactDialog requireName(String exactName) {
        TextField typed = new TextField(confirm.getTranslation("common.impact.typeName", exactName));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.addClassName("type-name");
        first = typed;
        typed.addValueChangeListener(
                event -> confirm.setEnabled(event.getValue().strip().equals(exactName.strip())));
        confirm.setEnabled(false);
        dialog.add(typed);
        return this;
    }

    public void open() {
        dialog.open();
        first.focus();
    }

    private void close(Runnable act) {
        dialog.close();
        act.run();
    }
}
