package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.client.ClientId;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.RuleDetails;
import org.clientele.shared.RecordRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.RecordFormPart;
import org.clientele.shared.ui.UnsavedGuard;

/** Sets a client off limits while it is being entered. */
final class NewClientRule extends Composite<Section> implements RecordFormPart.Draft {

    private final OffLimitsRules rules;
    private final RuleForm form;
    private final Checkbox offLimits = new Checkbox();

    NewClientRule(OffLimitsRules rules, LocalDate today) {
        this.rules = rules;
        this.form = new RuleForm(List.of(), AgreementField.later(), today);
        H3 title = new H3(getTranslation("offLimits.title"));
        title.addClassName("form-section");
        offLimits.setLabel(getTranslation("offLimits.new"));
        offLimits.setHelperText(getTranslation("offLimits.new.hint"));
        offLimits.addValueChangeListener(event -> form.setVisible(event.getValue()));
        form.setVisible(false);
        form.read(RuleDetails.from(today));
        UnsavedGuard.on(form);
        getContent().addClassName("off-limits-part");
        getContent().add(title, offLimits, form);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Consumer<RecordRef>> write() {
        return offLimits.getValue()
                ? form.write().map(details -> client -> set(new ClientId(client.id()), details))
                : Optional.of(client -> {});
    }

    private void set(ClientId client, RuleDetails details) {
        if (!(rules.set(client, details) instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("A rule that the form found right was refused");
        }
    }

    @Override
    public void kept() {
        form.kept();
    }
}
