package org.clientele.vacancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the stages of each vacancy, in their order. */
@Service
@MayRead
public class VacancyStages {

    private final VacancyRepository vacancies;
    private final StageRepository stages;
    private final VacancyWriter writer;
    private final List<StageUse> uses;

    VacancyStages(VacancyRepository vacancies, StageRepository stages, VacancyWriter writer, List<StageUse> uses) {
        this.vacancies = vacancies;
        this.stages = stages;
        this.writer = writer;
        this.uses = uses;
    }

    /** The vacancy's stages in their order, with the number of candidates in each; none if one does not see it. */
    @Transactional(readOnly = true)
    public List<StageView> of(VacancyId vacancy) {
        return views(vacancy);
    }

    /**
     * Makes the stages what they are to be, in this order: changes those that are there, adds the new ones, and takes out
     * the others, as far as nobody stands in them. If
     * somebody else has changed them since they were seen, nothing is written.
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(VacancyId id, List<StageView> seen, List<StageInput> wanted) {
        Vacancy vacancy = vacancies.findForUpdate(id).orElse(null);
        if (vacancy == null || vacancy.isArchived()) {
            return new SaveOutcome.Gone();
        }
        List<VacancyStage> present = stages.findByVacancyIdOrderByPosition(id);
        if (!same(present, seen)) {
            Stamp last = vacancy.edition().changed();
            return new SaveOutcome.Conflict(last.by(), last.at());
        }
        FieldCheck check = new FieldCheck();
        List<StageDetails> clean =
                StageCheck.clean(check, wanted.stream().map(StageInput::details).toList());
        List<VacancyStage> leaving = leaving(present, wanted);
        Map<StageId, Long> used = used(id);
        if (leaving.stream().anyMatch(stage -> used.getOrDefault(stage.id(), 0L) > 0)) {
            check.refuse("stages", "pipeline.error.inUse");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        String before = print(present);
        leaving.forEach(stages::delete);
        arrange(id, present, wanted, clean);
        stages.flush();
        String after = print(stages.findByVacancyIdOrderByPosition(id));
        if (!before.equals(after)) {
            vacancy.touch(writer.stamp());
            vacancies.flush();
            writer.publish(vacancy, Act.CHANGED, List.of(new Change("stage", before, after)));
        }
        return new SaveOutcome.Saved(id.value(), vacancy.version());
    }

    private void arrange(
            VacancyId vacancy, List<VacancyStage> present, List<StageInput> wanted, List<StageDetails> clean) {
        Map<StageId, VacancyStage> byId =
                present.stream().collect(Collectors.toMap(VacancyStage::id, Function.identity()));
        for (int position = 0; position < wanted.size(); position++) {
            StageDetails details = clean.get(position);
            StageId id = wanted.get(position).id();
            VacancyStage stage = id == null ? null : byId.get(id);
            if (stage == null) {
                stages.save(new VacancyStage(new StageId(Uuid7.next()), vacancy, position, details));
            } else {
                stage.change(position, details);
            }
        }
    }

    private static List<VacancyStage> leaving(List<VacancyStage> present, List<StageInput> wanted) {
        Set<StageId> staying = wanted.stream()
                .flatMap(input -> Optional.ofNullable(input.id()).stream())
                .collect(Collectors.toSet());
        return present.stream().filter(stage -> !staying.contains(stage.id())).toList();
    }

    /** Whether nobody has changed the stages since they were read. */
    private static boolean same(List<VacancyStage> present, List<StageView> seen) {
        return present.stream()
                .map(stage -> new StageInput(stage.id(), stage.details()))
                .toList()
                .equals(seen.stream()
                        .map(stage -> new StageInput(stage.id(), stage.details()))
                        .toList());
    }

    private List<StageView> views(VacancyId vacancy) {
        List<VacancyStage> found = stages.findByVacancyIdOrderByPosition(vacancy);
        Map<StageId, Long> used = found.isEmpty() ? Map.of() : used(vacancy);
        return found.stream()
                .map(stage -> new StageView(stage.id(), stage.details(), used.getOrDefault(stage.id(), 0L)))
                .toList();
    }

    private Map<StageId, Long> used(VacancyId vacancy) {
        Map<StageId, Long> used = new HashMap<>();
        uses.forEach(use -> use.of(vacancy).forEach((stage, number) -> used.merge(stage, number, Long::sum)));
        return used;
    }

    /** As the history keeps them: a stage without a name of its own by its kind, in no one's language. */
    private static String print(List<VacancyStage> stages) {
        return stages.stream()
                .map(stage -> stage.details().name().isEmpty()
                        ? stage.kind().name()
                        : stage.details().name())
                .collect(Collectors.joining(", "));
    }
}
