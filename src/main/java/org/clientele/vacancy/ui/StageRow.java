package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.IntConsumer;
import org.clientele.shared.ui.Buttons;
import org.clientele.vacancy.StageDetails;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageInput;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;

/** One stage of a {@link StagesField}. */
final class StageRow extends Composite<Div> {

    private final @Nullable StageId id;
    private final Select<StageKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final Checkbox clientSees = new Checkbox();
    private final Checkbox clientMayMove = new Checkbox();
    private final TextField clientName = new TextField();
    private Runnable onChange = () -> {};
    private IntConsumer onMove = by -> {};
    private Runnable onRemove = () -> {};

    /** @param removable whether nobody stands in it */
    StageRow(StageInput stage, boolean removable) {
        id = stage.id();
        kind.setItems(StageKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("vacancy.stage." + item.name()));
        kind.setAriaLabel(getTranslation("pipeline.stage.kind"));
        kind.setReadOnly(!removable);
        name.setAriaLabel(getTranslation("pipeline.stage.name"));
        name.setMaxLength(StageDetails.NAME_MAX);
        clientName.setMaxLength(StageDetails.NAME_MAX);
        clientName.setAriaLabel(getTranslation("pipeline.stage.clientName"));
        clientName.setPlaceholder(getTranslation("pipeline.stage.clientName"));
        clientSees.setLabel(getTranslation("pipeline.stage.clientSees"));
        clientMayMove.setLabel(getTranslation("pipeline.stage.clientMayMove"));
        show(stage.details());
        listen();
        Button bin = icon("vaadin:trash", "entries.remove", () -> onRemove.run());
        bin.setEnabled(removable);
        Div buttons = new Div(
                icon("vaadin:arrow-up", "entries.up", () -> onMove.accept(-1)),
                icon("vaadin:arrow-down", "entries.down", () -> onMove.accept(1)),
                bin);
        buttons.addClassName("row-actions");
        Div first = new Div(kind, name, buttons);
        first.addClassName("stage-line");
        Div second = new Div(clientSees, clientMayMove, clientName);
        second.addClassName("stage-client");
        getContent().addClassName("stage-row");
        getContent().add(first, second);
    }

    private void show(StageDetails details) {
        kind.setValue(details.kind());
        name.setPlaceholder(getTranslation("vacancy.stage." + details.kind().name()));
        name.setValue(details.name());
        clientSees.setValue(details.clientSees());
        clientMayMove.setValue(details.clientMayMove());
        clientName.setValue(details.clientName());
        offer();
    }

    private void listen() {
        kind.addValueChangeListener(event -> {
            name.setPlaceholder(
                    getTranslation("vacancy.stage." + event.getValue().name()));
            onChange.run();
        });
        name.addValueChangeListener(event -> onChange.run());
        clientName.addValueChangeListener(event -> onChange.run());
        clientMayMove.addValueChangeListener(event -> onChange.run());
        clientSees.addValueChangeListener(event -> {
            offer();
            onChange.run();
        });
    }

    /** Of what the client does not see nothing else is asked. */
    private void offer() {
        clientMayMove.setVisible(clientSees.getValue());
        clientName.setVisible(clientSees.getValue());
    }

    private Button icon(String icon, String key, Runnable act) {
        Button button = Buttons.icon(icon, key, click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + VacancyTexts.of(typed().details(), this));
        return button;
    }

    StageInput typed() {
        boolean sees = clientSees.getValue();
        return new StageInput(
                id,
                new StageDetails(
                        kind.getValue(),
                        name.getValue().strip(),
                        sees,
                        sees && clientMayMove.getValue(),
                        sees ? clientName.getValue().strip() : ""));
    }

    void focus() {
        name.focus();
    }

    void onChange(Runnable act) {
        onChange = act;
    }

    /** Called with -1 for up and 1 for down. */
    void onMove(IntConsumer act) {
        onMove = act;
    }

    void onRemove(Runnable act) {
        onRemove = act;
    }
}
