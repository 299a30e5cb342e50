package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.offlimits.OverrideRequest;
import org.clientele.offlimits.RuleId;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** Why a candidate should be taken in whose employer is off limits. */
final class ExceptionForm extends DataForm<OverrideRequest> {

    private ExceptionForm() {
        super(OverrideRequest.class);
        var whom = requiredText("whom", "offLimits.override.whom", OverrideRequest.WHOM_MAX);
        TextArea reason = longText("reason", "offLimits.override.reason", OverrideRequest.REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("offLimits.override.reason.hint"));
        var layout = fields(whom, reason);
        layout.setColspan(whom, 2);
        layout.setColspan(reason, 2);
    }

    /** @param whom the candidate's name as it is typed: an exception holds for it alone */
    static void open(Component source, EmployerWarnings rules, RuleId rule, String employer, String whom) {
        ExceptionForm form = new ExceptionForm();
        form.read(new OverrideRequest(whom, ""));
        new FormDialog<>(
                        source.getTranslation("offLimits.override.request"),
                        form,
                        typed -> rules.ask(rule, employer, typed))
                .onSaved(saved -> Notices.success(source, "offLimits.override.requested"))
                .open();
    }
}
