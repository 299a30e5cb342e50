package org.clientele.portal.pages;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasonRow;

/** Why somebody is not suitable: one of the agency's reasons, words of one's own, or both. */
final class ReasonDialog {

    private final ComboBox<RejectionReasonRow> reason = new ComboBox<>();
    private final TextArea words = new TextArea();
    private final ActDialog dialog;

    /**
     * @param needed whether something has to be said
     * @param stage into which the candidate is moved as well; empty if it stays where it is
     * @param act is told the reason, and says whether it was kept
     */
    ReasonDialog(
            String titleKey, List<RejectionReasonRow> reasons, boolean needed, String stage, Predicate<Reason> act) {
        dialog = new ActDialog(titleKey, "portalpages.send", () -> isEnough(needed) && act.test(typed()));
        reason.setLabel(reason.getTranslation("portalpages.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(RejectionReasonRow::name);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(needed);
        words.setLabel(words.getTranslation("portalpages.reason.words"));
        words.setWidthFull();
        words.setMaxLength(Reason.TEXT_MAX);
        if (!stage.isEmpty()) {
            dialog.with(new Paragraph(words.getTranslation("portalpages.reason.moves", stage)));
        }
        dialog.with(reason, words);
    }

    private boolean isEnough(boolean needed) {
        boolean missing = needed && !typed().isGiven();
        reason.setErrorMessage(reason.getTranslation("error.required"));
        reason.setInvalid(missing);
        return !missing;
    }

    private Reason typed() {
        RejectionReasonRow chosen = reason.getValue();
        return new Reason(chosen == null ? null : chosen.id(), words.getValue());
    }

    void open() {
        dialog.open();
    }
}
