package org.clientele.vacancy.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.shared.ui.DataForm;
import org.clientele.vacancy.PipelineDetails;

/** A template of pipelines. */
final class PipelineForm extends DataForm<PipelineInput> {

    /** @param named false for the first template, which is called by its purpose until it gets a name */
    PipelineForm(boolean named) {
        super(PipelineInput.class);
        TextField name = named
                ? requiredText("name", "pipeline.name", PipelineDetails.NAME_MAX)
                : text("name", "pipeline.name", PipelineDetails.NAME_MAX);
        name.setPlaceholder(named ? "" : getTranslation("pipeline.standard"));
        StagesField stages = new StagesField();
        field(stages).bind("stages");
        FormLayout layout = fields(name, stages);
        layout.setColspan(name, 2);
        layout.setColspan(stages, 2);
    }
}
