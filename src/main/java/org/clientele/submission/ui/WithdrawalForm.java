package org.clientele.submission.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.shared.ui.DataForm;
import org.clientele.submission.Reason;
import org.clientele.submission.Withdrawal;
import org.clientele.submission.WithdrawalImpact;

/** Why somebody is withdrawn, below what that calls off. */
final class WithdrawalForm extends DataForm<Withdrawal> {

    WithdrawalForm(WithdrawalImpact impact, String candidate) {
        super(Withdrawal.class);
        WithdrawalHint hint = new WithdrawalHint(impact);
        Checkbox told = new Checkbox(getTranslation("submission.withdraw.candidateTold", candidate));
        told.setVisible(impact.interviews() > 0 && impact.candidateReached());
        field(told).bind("candidateTold");
        TextArea reason = longText("reason", "submission.withdrawnReason", Reason.TEXT_MAX);
        reason.setHelperText(getTranslation("submission.withdraw.text"));
        add(hint, told);
        fields(reason).setColspan(reason, 2);
    }
}
