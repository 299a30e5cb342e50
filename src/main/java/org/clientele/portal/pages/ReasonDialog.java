package org.clientele.portal.pages;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import org.clientele.shared.ui.Buttons;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasonRow;

/** Why somebody is not suitable: one of the agency's reasons, words of one's own, or both. */
final class ReasonDialog {

    private final Dialog dialog = new Dialog();

    /** @param act is told the reason, and says whether it was kept; else what was typed stays */
    ReasonDialog(String titleKey, List<RejectionReasonRow> reasons, Predicate<Reason> act) {
        ComboBox<RejectionReasonRow> reason = new ComboBox<>(dialog.getTranslation("portalpages.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(RejectionReasonRow::name);
        reason.setWidthFull();
        TextArea words = new TextArea(dialog.getTranslation("portalpages.reason.words"));
        words.setWidthFull();
        words.setMaxLength(Reason.TEXT_MAX);
        dialog.setHeaderTitle(dialog.getTranslation(titleKey));
        dialog.addClassName("form-dialog");
        dialog.add(reason, words);
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.primary("portalpages.send", click -> {
                            RejectionReasonRow chosen = reason.getValue();
                            if (act.test(new Reason(chosen == null ? null : chosen.id(), words.getValue()))) {
                                dialog.close();
                            }
                        }));
    }

    void open() {
        dialog.open();
    }
}
