package org.clientele.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasonRow;
import org.clientele.submission.RejectionReasons;
import org.clientele.submission.RejectionSide;
import org.clientele.submission.Stages;
import org.clientele.submission.WithdrawalImpact;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.StageView;
import org.jspecify.annotations.Nullable;

/** Where a submission goes, why, and whose decision it is. */
final class MoveForm extends DataForm<MoveInput> {

    private final Select<RejectionReasonRow> reason = new Select<>();
    private final TextArea text;
    private final RejectionReasons reasons;
    private final WithdrawalHint hint;

    /**
     * @param stages where it can go
     * @param contacts of the client, whose decision may be recorded
     * @param withdrawing what is called off if the client is not to see it any more
     */
    MoveForm(
            List<StageView> stages, List<ContactRef> contacts, RejectionReasons reasons, WithdrawalImpact withdrawing) {
        super(MoveInput.class);
        this.reasons = reasons;
        this.hint = new WithdrawalHint(withdrawing);
        Select<StageView> stage = new Select<>();
        stage.setLabel(getTranslation("submission.move.to"));
        stage.setItems(stages);
        stage.setItemLabelGenerator(each -> SubmissionTexts.stage(this, each));
        stage.addValueChangeListener(event -> show(event.getValue()));
        field(stage).asRequired(getTranslation("error.required")).bind("stage");
        reason.setLabel(getTranslation("submission.reason"));
        reason.setItemLabelGenerator(each -> each == null ? "" : each.name());
        reason.setEmptySelectionAllowed(true);
        field(reason).bind("reason");
        text = longText("reasonText", "submission.move.reasonText", Reason.TEXT_MAX);
        ComboBox<ContactRef> contact = new ComboBox<>(getTranslation("submission.onBehalf"));
        contact.setItems(contacts);
        contact.setItemLabelGenerator(ContactRef::name);
        contact.setClearButtonVisible(true);
        contact.setHelperText(getTranslation("submission.onBehalf.hint"));
        field(contact).bind("decidedBy");
        var layout = fields(stage, contact, reason, text);
        layout.setColspan(text, 2);
        add(hint);
        show(null);
    }

    /** Reasons are asked for where somebody is rejected; words of one's own wherever all is over. */
    private void show(@Nullable StageView stage) {
        Optional<RejectionSide> side = Optional.ofNullable(stage)
                .flatMap(each -> Stages.reasonsFor(each.details().kind()));
        reason.setVisible(side.isPresent());
        reason.setItems(side.map(reasons::offered).orElse(List.of()));
        hint.setVisible(stage != null && stage.details().kind() == StageKind.WITHDRAWN);
        text.setVisible(stage != null && Stages.isTerminal(stage.details().kind()));
    }
}
