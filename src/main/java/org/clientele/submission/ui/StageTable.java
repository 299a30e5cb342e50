package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.clientele.shared.ui.Times;
import org.clientele.submission.Board;
import org.clientele.submission.SubmissionRow;
import org.clientele.vacancy.StageId;
import org.jspecify.annotations.Nullable;

/** The candidates of a vacancy as a table. */
final class StageTable extends Composite<Div> {

    /** As many rows stand on the page as they are; more scroll in the table. */
    private static final int UNSCROLLED = 50;

    private final Grid<SubmissionRow> grid = new Grid<>();
    private final SubmissionActions actions;
    private Map<StageId, Integer> order = Map.of();
    private @Nullable Board board;

    StageTable(SubmissionActions actions, Clock clock, Runnable refresh) {
        this.actions = actions;
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<SubmissionRow>of("<a href=\"${item.url}\">${item.name}</a>")
                        .withProperty("url", row -> SubmissionNavigation.url(row.id()))
                        .withProperty("name", SubmissionRow::candidateName))
                .setHeader(getTranslation("submission.candidate"))
                .setComparator(Comparator.comparing(SubmissionRow::candidateName))
                .setAutoWidth(true);
        grid.addColumn(SubmissionRow::headline)
                .setHeader(getTranslation("submission.preview.headline"))
                .setFlexGrow(2);
        grid.addColumn(this::stage)
                .setHeader(getTranslation("submission.stage"))
                .setComparator(Comparator.comparing(row -> order.getOrDefault(row.stage(), 0)))
                .setAutoWidth(true);
        grid.addColumn(row -> SubmissionTexts.since(this, row.stageSince(), clock.instant()))
                .setHeader(getTranslation("submission.since"))
                .setComparator(Comparator.comparing(SubmissionRow::stageSince))
                .setAutoWidth(true);
        grid.addColumn(this::shown)
                .setHeader(getTranslation("submission.shownAt"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.stars() == null ? "" : String.format(getLocale(), "%.1f", row.stars()))
                .setHeader(getTranslation("submission.ratings"))
                .setAutoWidth(true);
        if (actions.mayWork()) {
            String label = getTranslation("submission.move");
            grid.addColumn(LitRenderer.<SubmissionRow>of(
                                    "<vaadin-button theme=\"tertiary\" @click=\"${move}\">${item.label}</vaadin-button>")
                            .withProperty("label", row -> label)
                            .withFunction("move", row -> move(row, refresh)))
                    .setHeader(getTranslation("common.actions"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        getContent().addClassName("stage-table");
        getContent().add(grid);
    }

    void show(Board shown) {
        board = shown;
        order = new HashMap<>();
        shown.stages().forEach(stage -> order.put(stage.id(), order.size()));
        grid.setAllRowsVisible(shown.rows().size() <= UNSCROLLED);
        grid.setItems(shown.rows());
    }

    private String stage(SubmissionRow row) {
        return board == null
                ? ""
                : board.stages().stream()
                        .filter(stage -> stage.id().equals(row.stage()))
                        .findFirst()
                        .map(stage -> SubmissionTexts.stage(this, stage))
                        .orElse("");
    }

    private String shown(SubmissionRow row) {
        if (row.withdrawnAt() != null) {
            return getTranslation("submission.withdrawn");
        }
        Instant at = row.sharedAt();
        return at == null ? getTranslation("submission.notShown") : Times.date(this, at);
    }

    private void move(SubmissionRow row, Runnable refresh) {
        if (board != null) {
            actions.ask(this, SubmissionActions.Shown.of(row, board.vacancy().id()), null, refresh);
        }
    }
}
