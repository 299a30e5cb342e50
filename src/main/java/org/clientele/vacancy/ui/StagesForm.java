package org.clientele.vacancy.ui;

import java.util.function.Predicate;
import org.clientele.shared.ui.DataForm;
import org.clientele.vacancy.StageId;

/** The stages of one vacancy. */
final class StagesForm extends DataForm<StagesInput> {

    /** @param inUse stages that candidates stand in */
    StagesForm(Predicate<StageId> inUse) {
        super(StagesInput.class);
        StagesField stages = new StagesField();
        stages.keep(inUse);
        field(stages).bind("stages");
        fields(stages).setColspan(stages, 2);
    }
}
