package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.RuleId;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** Asks before a rule is lifted, and tells how a decision went. */
final class RuleLifting {

    private RuleLifting() {}

    /** @param done reads anew what is shown */
    static void ask(Component source, OffLimitsRules rules, RuleId id, long version, Runnable done) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(source.getTranslation("offLimits.lift.title"));
        dialog.setText(source.getTranslation("offLimits.lift.text"));
        dialog.setConfirmText(source.getTranslation("offLimits.lift"));
        dialog.setCancelable(true);
        dialog.setCancelText(source.getTranslation("action.cancel"));
        dialog.addConfirmListener(event -> {
            tell(source, rules.lift(id, version), "offLimits.lifted");
            done.run();
        });
        dialog.open();
    }

    static void tell(Component source, SaveOutcome outcome, String doneKey) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(source, doneKey);
            case SaveOutcome.Conflict conflict ->
                Notices.failure(source, "common.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
            case SaveOutcome.Invalid invalid -> Notices.failure(source, "common.gone");
        }
    }
}
