package org.clientele.vacancy.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clientele.shared.ui.Buttons;
import org.clientele.vacancy.StageDetails;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageInput;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;

/** The stages of a pipeline in their order: each with its kind and name and what the client has to do with it. */
final class StagesField extends CustomField<List<StageInput>> {

    private final Div list = new Div();
    private final List<StageRow> rows = new ArrayList<>();
    private Predicate<StageId> inUse = stage -> false;

    StagesField() {
        super(List.of());
        setLabel(getTranslation("pipeline.stages"));
        list.addClassName("stages");
        add(new Div(list, Buttons.of("pipeline.stage.add", click -> addStage())));
    }

    private void addStage() {
        StageRow row = append(new StageInput(null, new StageDetails(StageKind.SCREENED, "", false, false, "")));
        updateValue();
        row.focus();
    }

    /** Stages that candidates stand in stay. */
    void keep(Predicate<StageId> stages) {
        inUse = stages;
    }

    @Override
    protected List<StageInput> generateModelValue() {
        return rows.stream().map(StageRow::typed).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<StageInput> stages) {
        rows.clear();
        list.removeAll();
        if (stages != null) {
            stages.forEach(this::append);
        }
    }

    private StageRow append(StageInput stage) {
        StageId id = stage.id();
        StageRow row = new StageRow(stage, id == null || !inUse.test(id));
        row.onChange(this::updateValue);
        row.onMove(by -> move(row, by));
        row.onRemove(() -> remove(row));
        rows.add(row);
        list.add(row);
        return row;
    }

    private void move(StageRow row, int by) {
        int place = rows.indexOf(row) + by;
        if (place >= 0 && place < rows.size()) {
            rows.remove(row);
            rows.add(place, row);
            list.remove(row);
            list.addComponentAtIndex(place, row);
            updateValue();
            row.focus();
        }
    }

    private void remove(StageRow row) {
        rows.remove(row);
        list.remove(row);
        updateValue();
    }
}
