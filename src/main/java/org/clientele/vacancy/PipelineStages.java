package org.clientele.vacancy;

import java.util.List;
import java.util.Optional;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new vacancy its stages. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PipelineStages {

    private final PipelineRepository pipelines;
    private final StageRepository stages;

    PipelineStages(PipelineRepository pipelines, StageRepository stages) {
        this.pipelines = pipelines;
        this.stages = stages;
    }

    /** The stages of the template, or of the standard one; empty if that template is gone. */
    Optional<List<StageDetails>> of(@Nullable PipelineId template) {
        Optional<PipelineTemplate> found =
                template == null ? pipelines.findByStandardTrue() : pipelines.findById(template);
        return found.map(pipeline -> pipeline.toView().details().stages());
    }

    void give(VacancyId vacancy, List<StageDetails> details) {
        for (int position = 0; position < details.size(); position++) {
            stages.save(new VacancyStage(new StageId(Uuid7.next()), vacancy, position, details.get(position)));
        }
        stages.flush();
    }
}
