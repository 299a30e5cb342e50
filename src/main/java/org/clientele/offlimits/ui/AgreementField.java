package org.clientele.offlimits.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.client.ClientId;
import org.clientele.offlimits.Agreement;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordUpload;
import org.jspecify.annotations.Nullable;

/** The attachment of the client with what was agreed upon: one that is there, or one that is uploaded here and now. */
final class AgreementField extends CustomField<UUID> {

    private final ComboBox<Agreement> choice = new ComboBox<>();
    private final Supplier<List<Agreement>> source;
    private List<Agreement> agreements = List.of();

    AgreementField(Supplier<List<Agreement>> source) {
        this.source = source;
        choice.setLabel(getTranslation("offLimits.agreement"));
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(Agreement::title);
        choice.addValueChangeListener(event -> updateValue());
        choice.setWidthFull();
        add(choice);
        show();
    }

    /** Of a client that is not there yet, and no file with it: says how to go about it afterwards. */
    static AgreementField later() {
        AgreementField field = new AgreementField(List::of);
        field.choice.setHelperText(field.getTranslation("offLimits.agreement.later"));
        return field;
    }

    /** With a place for a new file below it. */
    AgreementField withUpload(RecordUpload upload, ClientId client) {
        add(upload.create(new RecordRef(RecordType.CLIENT, client.value()), this::take));
        return this;
    }

    private void show() {
        agreements = source.get();
        choice.setItems(agreements);
        choice.setEnabled(!agreements.isEmpty());
        choice.setHelperText(
                getTranslation(agreements.isEmpty() ? "offLimits.agreement.none" : "offLimits.agreement.hint"));
    }

    private void take(UUID uploaded) {
        show();
        choice.setValue(find(uploaded));
        updateValue();
    }

    private @Nullable Agreement find(@Nullable UUID id) {
        return agreements.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        Agreement chosen = choice.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Override
    protected void setPresentationValue(@Nullable UUID id) {
        choice.setValue(find(id));
    }
}
