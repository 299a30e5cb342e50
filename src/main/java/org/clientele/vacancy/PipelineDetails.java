package org.clientele.vacancy;

import java.util.List;

/**
 * What people type of a template of pipelines.
 *
 * @param name empty only for the first template, which is called by its purpose
 */
public record PipelineDetails(String name, List<StageDetails> stages) {

    public static final int NAME_MAX = 120;

    public PipelineDetails {
        stages = List.copyOf(stages);
    }
}
