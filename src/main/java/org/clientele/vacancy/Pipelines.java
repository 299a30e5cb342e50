package org.clientele.vacancy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the templates of pipelines: everybody's to choose from, the administrator's to change. */
@Service
@MayRead
public class Pipelines {

    private final PipelineRepository pipelines;
    private final CurrentActor actor;
    private final Clock clock;

    Pipelines(PipelineRepository pipelines, CurrentActor actor, Clock clock) {
        this.pipelines = pipelines;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them, the standard one first, then by name. */
    @Transactional(readOnly = true)
    public List<PipelineView> list() {
        return pipelines.findAllByName().stream().map(PipelineTemplate::toView).toList();
    }

    /** Keeps a new template. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(PipelineDetails typed) {
        PipelineId id = new PipelineId(Uuid7.next());
        FieldCheck check = new FieldCheck();
        PipelineDetails clean = clean(check, typed, id);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return saved(pipelines.save(new PipelineTemplate(id, clean, stamp())));
    }

    /** Keeps what was changed. Vacancies that were made from the template keep the stages that they have. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(PipelineId id, long version, PipelineDetails typed) {
        return change(id, version, template -> {
            FieldCheck check = new FieldCheck();
            PipelineDetails clean = clean(check, typed, id);
            if (check.errors().isEmpty()) {
                template.change(clean, stamp());
            }
            return check.errors();
        });
    }

    /** New vacancies begin with this template from now on. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome makeStandard(PipelineId id, long version) {
        return change(id, version, template -> {
            pipelines.findByStandardTrue().ifPresent(former -> former.beStandard(false, stamp()));
            template.beStandard(true, stamp());
            return Map.of();
        });
    }

    /** Deletes a template, which nothing depends on; the standard one stays. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome remove(PipelineId id, long version) {
        return change(id, version, template -> {
            if (template.isStandard()) {
                return Map.of("standard", "pipeline.error.standard");
            }
            pipelines.delete(template);
            return Map.of();
        });
    }

    private SaveOutcome change(PipelineId id, long version, Function<PipelineTemplate, Map<String, String>> verb) {
        return SaveOutcome.ifUnchanged(pipelines.findForUpdate(id), version, template -> {
            Map<String, String> errors = verb.apply(template);
            return errors.isEmpty() ? saved(template) : new SaveOutcome.Invalid(errors);
        });
    }

    private SaveOutcome saved(PipelineTemplate template) {
        pipelines.flush();
        PipelineView view = template.toView();
        return new SaveOutcome.Saved(view.id().value(), view.version());
    }

    private PipelineDetails clean(FieldCheck check, PipelineDetails typed, PipelineId self) {
        boolean isFirst = pipelines
                .findById(self)
                .filter(template -> template.toView().details().name().isEmpty())
                .isPresent();
        String name = isFirst
                ? check.line("name", typed.name(), PipelineDetails.NAME_MAX)
                : check.requiredLine("name", typed.name(), PipelineDetails.NAME_MAX);
        if (pipelines.isNameTaken(name, self)) {
            check.refuse("name", "pipeline.error.name");
        }
        return new PipelineDetails(name, StageCheck.clean(check, typed.stages()));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
