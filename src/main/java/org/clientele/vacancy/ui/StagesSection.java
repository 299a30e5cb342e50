package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordSection;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageInput;
import org.clientele.vacancy.StageView;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyStages;

/** The tab "Stages" of a vacancy: which ones its candidates go through, and what of them the client sees. */
@org.springframework.stereotype.Component
class StagesSection implements RecordSection {

    private final VacancyStages stages;
    private final Vacancies vacancies;
    private final VacancyActs acts;

    StagesSection(VacancyStages stages, Vacancies vacancies, VacancyActs acts) {
        this.stages = stages;
        this.vacancies = vacancies;
        this.acts = acts;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.VACANCY;
    }

    @Override
    public String id() {
        return "stages";
    }

    @Override
    public String titleKey() {
        return "pipeline.stages";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component create(RecordRef record) {
        Div section = new Div();
        VacancyId id = new VacancyId(record.id());
        vacancies.ref(id).ifPresent(vacancy -> show(section, id, acts.mayWork() && !vacancy.archived()));
        return section;
    }

    private void show(Div section, VacancyId id, boolean mayChange) {
        section.removeAll();
        if (mayChange) {
            section.add(Buttons.primary("pipeline.edit", click -> edit(section, id)));
        }
        StageList list = new StageList();
        stages.of(id).forEach(stage -> list.add(stage.details(), stage.candidates()));
        section.add(list);
    }

    private void edit(Div section, VacancyId id) {
        List<StageView> seen = stages.of(id);
        Set<StageId> inUse = seen.stream()
                .filter(stage -> stage.candidates() > 0)
                .map(StageView::id)
                .collect(Collectors.toSet());
        StagesForm form = new StagesForm(inUse::contains);
        form.read(new StagesInput(seen.stream()
                .map(stage -> new StageInput(stage.id(), stage.details()))
                .toList()));
        new FormDialog<>(
                        section.getTranslation("pipeline.edit"), form, typed -> stages.change(id, seen, typed.stages()))
                .onSaved(saved -> {
                    Notices.success(section, "pipeline.saved");
                    show(section, id, true);
                })
                .open();
    }
}
