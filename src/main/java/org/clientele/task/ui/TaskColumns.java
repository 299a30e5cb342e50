package org.clientele.task.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.util.function.Consumer;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskSort.Key;
import org.clientele.task.TaskState;

/** The columns of the list of tasks. */
final class TaskColumns {

    /** One click, and it is done. */
    private static final String DONE = """
            <vaadin-button class="row-action" theme="icon tertiary" title="%1$s" aria-label="%1$s: ${item.title}"
              @click="${done}" ?hidden="${!item.open}"><vaadin-icon icon="vaadin:check-circle-o"></vaadin-icon></vaadin-button>
            <vaadin-icon class="task-done" icon="vaadin:check" ?hidden="${!item.closed}"></vaadin-icon>""";

    private static final String DUE = """
            <span class="${item.tone}">${item.text}</span>
            <vaadin-icon class="task-repeats" icon="vaadin:refresh" role="img" title="${item.repeats}"
              aria-label="${item.repeats}" ?hidden="${!item.repeats}"></vaadin-icon>""";

    private static final String SUBJECT =
            "<a href=\"${item.url}\" ?hidden=\"${!item.url}\">${item.text}</a><span ?hidden=\"${item.url}\">${item.text}</span>";

    private TaskColumns() {}

    /** @param done null for those who only read */
    static void addTo(
            PagedGrid<TaskRow> grid, RecordLinks links, Clock clock, boolean editable, Consumer<TaskRow> done) {
        grid.column("done", "task.done", done(grid, editable, done))
                .width("4rem")
                .onPhones();
        grid.linkColumn("title", "task.title", TaskRow::title, row -> TaskNavigation.url(row.id()))
                .shares(3);
        grid.column(
                        "due",
                        "task.due",
                        LitRenderer.<TaskRow>of(DUE)
                                .withProperty("text", row -> TaskTexts.due(grid, row.due()))
                                .withProperty(
                                        "repeats", row -> row.repeats() ? grid.getTranslation("task.repeats") : "")
                                .withProperty("tone", row -> row.isOverdue(clock.instant()) ? "overdue" : ""))
                .sortedBy(Key.DUE)
                .shares(2)
                .onPhones();
        grid.column(
                        "priority",
                        "task.priority",
                        BadgeColor.renderer(
                                row -> grid.getTranslation("task.priority." + row.priority()),
                                row -> TaskTexts.color(row.priority())))
                .sortedBy(Key.PRIORITY)
                .width("8rem");
        grid.column("subject", "task.subject", subject(links)).shares(2);
        grid.column("assignee", "task.assignee", TaskRow::assigneeName);
        grid.column(
                        "state",
                        "task.state",
                        BadgeColor.renderer(
                                row -> grid.getTranslation("task.state." + row.state()),
                                row -> TaskTexts.color(row.state())))
                .width("8rem");
        grid.column("changed", "task.changed", row -> Times.date(grid, row.changedAt()))
                .sortedBy(Key.CHANGED)
                .width("8rem")
                .hiddenAtFirst();
    }

    private static LitRenderer<TaskRow> done(PagedGrid<TaskRow> grid, boolean editable, Consumer<TaskRow> done) {
        return LitRenderer.<TaskRow>of(DONE.formatted(grid.getTranslation("task.finish")))
                .withProperty("title", TaskRow::title)
                .withProperty("open", row -> editable && row.state().canBecome(TaskState.DONE))
                .withProperty("closed", row -> row.state() == TaskState.DONE)
                .withFunction("done", done::accept);
    }

    private static LitRenderer<TaskRow> subject(RecordLinks links) {
        return LitRenderer.<TaskRow>of(SUBJECT)
                .withProperty("text", TaskColumns::about)
                .withProperty(
                        "url",
                        row -> row.subject() == null
                                ? ""
                                : links.url(row.subject().ref()).orElse(""));
    }

    private static String about(TaskRow row) {
        if (row.subject() == null) {
            return "";
        }
        String client = row.subject().client();
        return client.isEmpty() ? row.subject().title() : row.subject().title() + " (" + client + ")";
    }
}
