package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.offlimits.OverrideRequest;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.RuleId;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** What somebody asks an exception for. */
final class OverrideForm extends DataForm<OverrideRequest> {

    private OverrideForm() {
        super(OverrideRequest.class);
        TextField whom = requiredText("whom", "offLimits.override.whom", OverrideRequest.WHOM_MAX);
        TextArea reason = longText("reason", "offLimits.override.reason", OverrideRequest.REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("offLimits.override.reason.hint"));
        var layout = fields(whom, reason);
        layout.setColspan(whom, 2);
        layout.setColspan(reason, 2);
    }

    /**
     * Asks for an exception from the rule.
     *
     * @param question what the answer was given to that told of the rule
     */
    static void open(Component source, OverrideRequests requests, RuleId rule, String question, Runnable done) {
        OverrideForm form = new OverrideForm();
        form.read(new OverrideRequest("", ""));
        new FormDialog<>(
                        source.getTranslation("offLimits.override.request"),
                        form,
                        typed -> requests.ask(rule, question, typed))
                .onSaved(saved -> {
                    Notices.success(source, "offLimits.override.requested");
                    done.run();
                })
                .open();
    }
}
