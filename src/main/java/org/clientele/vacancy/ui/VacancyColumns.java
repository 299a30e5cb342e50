package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.VacancyRow;
import org.clientele.vacancy.VacancySort.Key;

/** The columns of the list of vacancies, and what can be done to one from its row. */
final class VacancyColumns {

    private VacancyColumns() {}

    /** @param ofClient whether all are of one client, who need not be named then */
    static void addTo(PagedGrid<VacancyRow> grid, boolean ofClient) {
        grid.linkColumn("title", "vacancy.title", VacancyRow::title, row -> VacancyNavigation.url(row.id()))
                .sortedBy(Key.TITLE)
                .shares(3);
        if (!ofClient) {
            grid.linkColumn(
                            "client",
                            "vacancy.client",
                            VacancyRow::clientName,
                            row -> ClientNavigation.url(row.clientId(), VacanciesOfClientSection.ID))
                    .sortedBy(Key.CLIENT)
                    .shares(2);
        }
        grid.column(
                        "state",
                        "vacancy.state",
                        BadgeColor.renderer(
                                row -> VacancyTexts.of(row.state(), grid), row -> StateColors.of(row.state())))
                .width("8rem");
        grid.column(
                        "priority",
                        "vacancy.priority",
                        BadgeColor.renderer(
                                row -> VacancyTexts.of(row.priority(), grid), row -> StateColors.of(row.priority())))
                .sortedBy(Key.PRIORITY)
                .width("7rem");
        grid.column(
                        "deadline",
                        "vacancy.deadline",
                        row -> row.deadline() == null ? "" : Times.date(grid, row.deadline()))
                .sortedBy(Key.DEADLINE)
                .width("8rem");
        grid.column("openings", "vacancy.openings", VacancyRow::openings)
                .width("6rem")
                .numeric();
        grid.column("owner", "vacancy.owner", VacancyRow::owner);
        grid.column("location", "vacancy.location", VacancyRow::locationName).hiddenAtFirst();
        grid.column("since", "vacancy.since", row -> Times.date(grid, row.since()))
                .hiddenAtFirst()
                .width("8rem");
        grid.column("changed", "vacancy.changed", row -> Times.date(grid, row.changedAt()))
                .sortedBy(Key.CHANGED)
                .hiddenAtFirst()
                .width("8rem");
    }

    static RowActions<VacancyRow> actions(Component view, VacancyEditing editing, VacancyActs acts, Runnable refresh) {
        RowActions<VacancyRow> actions = new RowActions<>(VacancyRow::title, row -> VacancyNavigation.url(row.id()));
        if (!acts.mayWork()) {
            return actions;
        }
        return actions.edit(row -> true, row -> editing.edit(view, row.id(), refresh))
                .option(
                        "action.delete",
                        "vaadin:trash",
                        row -> true,
                        row -> acts.askDelete(view, row.id(), row.title(), refresh));
    }
}
