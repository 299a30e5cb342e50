package org.clientele.vacancy.ui;

import java.util.List;
import org.clientele.vacancy.PipelineDetails;
import org.clientele.vacancy.StageInput;

/** A template of pipelines as its form has it. */
public record PipelineInput(String name, List<StageInput> stages) {

    static PipelineInput of(PipelineDetails details) {
        return new PipelineInput(
                details.name(),
                details.stages().stream()
                        .map(stage -> new StageInput(null, stage))
                        .toList());
    }

    PipelineDetails toDetails() {
        return new PipelineDetails(
                name, stages.stream().map(StageInput::details).toList());
    }
}
