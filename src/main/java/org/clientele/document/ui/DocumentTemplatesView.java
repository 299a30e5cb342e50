package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clientele.attachment.preview.Previews;
import org.clientele.document.TemplateAdministration;
import org.clientele.document.TemplateDetails;
import org.clientele.document.TemplateId;
import org.clientele.document.TemplateRow;
import org.clientele.document.TemplateSamples;
import org.clientele.document.TemplateTrials;
import org.clientele.document.TemplateTrials.Trial;
import org.clientele.document.render.Problem;
import org.clientele.document.render.TemplateContent;
import org.clientele.security.Role;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;
import org.springframework.core.task.TaskExecutor;

/** The templates of contracts and letters, which the administrator uploads. */
@Route("desk/document-templates")
@Menu(title = "template.title", order = 94.1, icon = "vaadin:file-text-o")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class DocumentTemplatesView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {

    private static final String ACTIVE = """
            <vaadin-badge class="badge badge-${item.color}">${item.text}</vaadin-badge>""";

    private final TemplateAdministration templates;
    private final TemplateTrials trials;
    private final TemplateSamples samples;
    private final Previews previews;
    private final TaskExecutor executor;
    private final PagedGrid<TemplateRow> grid;

    DocumentTemplatesView(
            TemplateAdministration templates,
            TemplateTrials trials,
            TemplateSamples samples,
            Previews previews,
            UserPreferences preferences,
            TaskExecutor applicationTaskExecutor) {
        this.templates = templates;
        this.trials = trials;
        this.samples = samples;
        this.previews = previews;
        this.executor = applicationTaskExecutor;
        grid = new PagedGrid<>("documentTemplates", TemplateRow::id, preferences);
        columns();
        grid.actions(new RowActions<>(TemplateRow::name)
                .edit(row -> true, this::describe)
                .option("template.try", "vaadin:eye", row -> true, this::tryOut)
                .option("template.check", "vaadin:check", row -> true, this::check)
                .option("template.versions", "vaadin:download-alt", row -> true, this::versions)
                .option("template.replace", "vaadin:upload-alt", row -> true, this::replace)
                .option("template.withdraw", "vaadin:ban", TemplateRow::active, row -> offer(row, false))
                .option("template.offer", "vaadin:check-circle-o", row -> !row.active(), row -> offer(row, true)));
        grid.loads(state -> templates.page(state.page()));
        grid.whenEmpty(
                new EmptyState("template.empty", "template.empty.hint", Buttons.of("template.add", click -> add())));
        PageKeys.on(this, "n", this::add);
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(
                                        Buttons.primary("template.add", click -> add()),
                                        Buttons.of("template.samples", click -> samples()),
                                        Buttons.of(
                                                "variable.title",
                                                click -> getUI().ifPresent(ui -> ui.navigate(VariablesView.class)))),
                        grid);
    }

    private void columns() {
        grid.column("name", "template.name", TemplateRow::name).width("15rem").onPhones();
        grid.column("kind", "template.kind", TemplateRow::kind).width("7rem").onPhones();
        grid.column("language", "template.language", row -> TemplateTexts.language(getLocale(), row.language()))
                .width("7rem");
        grid.column("format", "template.format", TemplateRow::format).width("5.5rem");
        grid.column("version", "template.versionNumber", TemplateRow::latest)
                .width("6rem")
                .numeric();
        grid.column(
                "active",
                "template.state",
                LitRenderer.<TemplateRow>of(ACTIVE)
                        .withProperty("color", row -> row.active() ? "green" : "neutral")
                        .withProperty(
                                "text", row -> getTranslation(row.active() ? "template.active" : "template.inactive")));
        grid.column("note", "template.note", TemplateRow::note);
        grid.column("changedAt", "template.changedAt", row -> Times.dateTime(this, row.changedAt()))
                .width("10.5rem");
    }

    private void add() {
        TemplateForm form = new TemplateForm().withFile();
        form.read(new TemplateDetails("", "", getLocale().getLanguage(), ""));
        new FormDialog<>(
                        getTranslation("template.add"),
                        form,
                        typed -> save(form, content -> form.show(templates.add(typed, content))))
                .onSaved(saved -> shown("template.added"))
                .open();
    }

    private static SaveOutcome save(TemplateForm form, Function<TemplateContent, SaveOutcome> keep) {
        return form.file().map(keep).orElseGet(() -> new SaveOutcome.Invalid(Map.of()));
    }

    private void describe(TemplateRow row) {
        TemplateForm form = new TemplateForm();
        form.read(row.details());
        new FormDialog<>(
                        getTranslation("template.edit", row.name()),
                        form,
                        typed -> templates.describe(new TemplateId(row.id()), row.version(), typed))
                .onSaved(saved -> shown("template.saved"))
                .open();
    }

    private void replace(TemplateRow row) {
        new TemplateReplaceDialog(templates, row, () -> shown("template.replaced")).open();
    }

    private void samples() {
        new TemplateSamplesDialog(samples, getLocale()).open();
    }

    private void versions(TemplateRow row) {
        new TemplateVersionsDialog(templates, row).open();
    }

    private void offer(TemplateRow row, boolean offered) {
        switch (templates.offer(new TemplateId(row.id()), row.version(), offered)) {
            case SaveOutcome.Saved saved -> shown(offered ? "template.offered" : "template.withdrawn");
            case SaveOutcome.Conflict(String by, var at) ->
                Notices.failure(this, "common.conflict", by, Times.dateTime(this, at));
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid invalid -> Notices.failure(this, "common.gone");
        }
    }

    private void check(TemplateRow row) {
        content(row, content -> {
            List<Problem> problems = templates.check(content);
            Component result = problems.isEmpty()
                    ? new Paragraph(getTranslation("template.check.good"))
                    : TemplateTexts.problems(this, problems);
            TemplateReplaceDialog.result(getTranslation("template.check.of", row.name()), result);
        });
    }

    /** Beside the page, on which one can go on working. */
    private void tryOut(TemplateRow row) {
        content(row, content -> {
            TemplateTrialDialog dialog = new TemplateTrialDialog(row);
            dialog.open();
            UI page = getUI().orElseThrow();
            CompletableFuture.supplyAsync(() -> trial(row, content), executor)
                    .whenComplete((trial, failure) -> page.access(() -> {
                        if (failure != null) {
                            dialog.close();
                            throw new IllegalStateException("A template could not be tried out", failure);
                        }
                        dialog.show(trial, previews);
                    }));
        });
    }

    /** Draws the pages as well, so that showing them costs nothing. */
    private Trial trial(TemplateRow row, TemplateContent content) {
        Trial trial = trials.of(content, Locale.of(row.language()));
        if (trial instanceof Trial.Pdf(byte[] pdf)) {
            previews.of(new PdfPages(pdf));
        }
        return trial;
    }

    private void content(TemplateRow row, Consumer<TemplateContent> act) {
        templates
                .content(new TemplateId(row.id()), row.latest())
                .ifPresentOrElse(act, () -> Notices.failure(this, "common.gone"));
    }

    private void shown(String key) {
        grid.refresh();
        Notices.success(this, key);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("template.title");
    }
}
