package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.RuleId;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.Times;

/** Asks before a rule is lifted, and tells how a decision went. */
final class RuleLifting {

    private RuleLifting() {}

    /** @param done reads anew what is shown */
    static void ask(Component source, OffLimitsRules rules, RuleId id, long version, Runnable done) {
        new Question(
                        source,
                        source.getTranslation("offLimits.lift.title"),
                        source.getTranslation("offLimits.lift.text"))
                .ask(source.getTranslation("offLimits.lift"), () -> {
                    tell(source, rules.lift(id, version), "offLimits.lifted");
                    done.run();
                });
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
