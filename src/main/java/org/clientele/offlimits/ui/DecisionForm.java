package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.clientele.offlimits.OverrideDecision;
import org.clientele.offlimits.OverrideRow;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** What somebody says who grants or refuses an exception, below what was asked for. */
final class DecisionForm extends DataForm<OverrideDecision> {

    private DecisionForm(OverrideRow row) {
        super(OverrideDecision.class);
        Paragraph wish =
                new Paragraph(getTranslation("offLimits.override.wish", row.requestedBy(), row.whom(), row.clientName())
                        + "\n" + row.reason());
        wish.addClassName("paragraphs");
        TextArea reason = longText("reason", "offLimits.override.decision", OverrideDecision.REASON_MAX);
        reason.setHelperText(getTranslation("offLimits.override.decision.hint"));
        getContent().add(wish);
        fields(reason).setColspan(reason, 2);
    }

    /**
     * Asks why, and decides.
     *
     * @param verbKey grant or refuse
     * @param done reads anew what is shown
     */
    static void open(
            Component source,
            OverrideRow row,
            String verbKey,
            Function<OverrideDecision, SaveOutcome> decide,
            Runnable done) {
        DecisionForm form = new DecisionForm(row);
        form.read(OverrideDecision.WITHOUT_REASON);
        new FormDialog<>(source.getTranslation(verbKey + ".title"), form, decide)
                .saysInstead(verbKey)
                .onSaved(saved -> {
                    Notices.success(source, verbKey + ".done");
                    done.run();
                })
                .onConflict((typed, conflict) -> {
                    Notices.failure(source, "offLimits.override.already", conflict.by());
                    done.run();
                })
                .open();
    }
}
