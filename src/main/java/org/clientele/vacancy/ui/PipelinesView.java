package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import org.clientele.security.Role;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.PipelineDetails;
import org.clientele.vacancy.PipelineView;
import org.clientele.vacancy.Pipelines;

/** The templates of pipelines, which the administrator decides on. */
@Route("desk/settings/pipelines")
@Menu(title = "pipelines.title", order = 94, icon = "vaadin:road-branches")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PipelinesView extends Composite<Div> implements HasDynamicTitle {

    private final Pipelines pipelines;
    private final Div list = new Div();

    PipelinesView(Pipelines pipelines) {
        this.pipelines = pipelines;
        list.addClassName("cards");
        PageKeys.on(this, "n", this::add);
        getContent().addClassName("settings-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).actions(Buttons.primary("action.add", click -> add())),
                        new Paragraph(getTranslation("pipelines.hint")),
                        list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        pipelines.list().forEach(pipeline -> list.add(card(pipeline)));
    }

    private Component card(PipelineView pipeline) {
        String name = VacancyTexts.of(pipeline.details(), this);
        Section card = new Section(new H2(name));
        card.addClassName("card");
        if (pipeline.standard()) {
            card.add(BadgeColor.BLUE.badge(getTranslation("pipeline.isStandard")));
        }
        StageList stages = new StageList();
        pipeline.details().stages().forEach(stage -> stages.add(stage, 0));
        Div buttons = new Div(button("action.edit", name, () -> edit(pipeline)));
        buttons.addClassName("card-buttons");
        if (!pipeline.standard()) {
            buttons.add(
                    button(
                            "pipeline.makeStandard",
                            name,
                            () -> tell(pipelines.makeStandard(pipeline.id(), pipeline.version()))),
                    button("action.delete", name, () -> askDelete(pipeline, name)));
        }
        card.add(stages, buttons);
        return card;
    }

    private Component button(String key, String name, Runnable act) {
        var button = Buttons.of(key, click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }

    private void add() {
        PipelineForm form = new PipelineForm(true);
        PipelineView standard = pipelines.list().getFirst();
        form.read(PipelineInput.of(new PipelineDetails("", standard.details().stages())));
        open("pipeline.new", form, typed -> pipelines.add(typed.toDetails()));
    }

    private void edit(PipelineView pipeline) {
        PipelineForm form = new PipelineForm(!pipeline.details().name().isEmpty());
        form.read(PipelineInput.of(pipeline.details()));
        open("pipeline.edit", form, typed -> pipelines.change(pipeline.id(), pipeline.version(), typed.toDetails()));
    }

    private void open(String title, PipelineForm form, Function<PipelineInput, SaveOutcome> save) {
        new FormDialog<>(getTranslation(title), form, save)
                .onSaved(saved -> {
                    Notices.success(this, "pipeline.saved");
                    refresh();
                })
                .open();
    }

    private void askDelete(PipelineView pipeline, String name) {
        new Question(this, getTranslation("pipeline.delete.title", name), getTranslation("pipeline.delete.text"))
                .dangerous()
                .ask(getTranslation("action.delete"), () -> tell(pipelines.remove(pipeline.id(), pipeline.version())));
    }

    private void tell(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(this, "pipeline.saved");
            case SaveOutcome.Conflict conflict ->
                Notices.failure(this, "common.conflict", conflict.by(), Times.dateTime(this, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid invalid ->
                invalid.fields().values().stream().findFirst().ifPresent(flaw -> Notices.failure(this, flaw));
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pipelines.title");
    }
}
