package org.clientele.companydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.companydata.BatchRow;
import org.clientele.companydata.BatchState;
import org.clientele.companydata.RegisterBatches;
import org.clientele.security.Role;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** Checks of all clients with the register of companies: started here, and followed (docs/features.md N4). */
@Route(RegistersNavigation.BATCHES)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD})
public class BatchesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final RegisterBatches batches;
    private final PagedGrid<BatchRow> grid;

    BatchesView(RegisterBatches batches, UserPreferences preferences) {
        this.batches = batches;
        grid = new PagedGrid<>("registerBatches", row -> row.id().value(), preferences);
        grid.column("startedAt", "companyData.batch.startedAt", row -> Times.dateTime(this, row.startedAt()))
                .shares(2)
                .onPhones();
        grid.column("startedBy", "companyData.batch.startedBy", BatchRow::startedBy);
        grid.column(
                        "state",
                        "companyData.batch.state",
                        BadgeColor.renderer(
                                row -> getTranslation("companyData.batch.state." + row.state()),
                                row -> colour(row.state())))
                .shares(2)
                .onPhones();
        grid.column(
                        "done",
                        "companyData.batch.done",
                        row -> getTranslation("companyData.batch.doneOf", row.done(), row.total()))
                .numeric()
                .onPhones();
        grid.column("filled", "companyData.batch.filled", row -> number(row.filled()))
                .numeric();
        grid.column("differing", "companyData.batch.differing", row -> number(row.differing()))
                .numeric();
        grid.column("failed", "companyData.batch.failed", row -> number(row.failed()))
                .numeric();
        grid.actions(new RowActions<BatchRow>(row -> Times.dateTime(this, row.startedAt()))
                .option("companyData.batch.report", "vaadin:list", row -> true, this::report)
                .option("companyData.batch.cancel", "vaadin:close", row -> is(row, BatchState.RUNNING), this::cancel)
                .option("companyData.batch.resume", "vaadin:play", row -> is(row, BatchState.STOPPED), this::resume));
        Following following = new Following(this, grid::refresh);
        grid.loads(state -> {
            Slice<BatchRow> page = batches.page(state.page());
            following.goesOn(page.rows().stream().anyMatch(row -> is(row, BatchState.RUNNING)));
            return page;
        });
        grid.whenEmpty(new EmptyState("companyData.batch.empty", "companyData.batch.empty.hint"));
        getContent().addClassNames("list-page", "whole-cells");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(Buttons.primary("companyData.batch.start", click -> start())),
                        new Paragraph(getTranslation("companyData.batch.hint")),
                        grid);
    }

    private void start() {
        if (batches.start().isPresent()) {
            Notices.success(this, "companyData.batch.started");
        } else {
            Notices.info(this, "companyData.batch.already");
        }
        grid.refresh();
    }

    private void cancel(BatchRow row) {
        tell(batches.cancel(row.id()), "companyData.batch.cancelled");
    }

    private void resume(BatchRow row) {
        tell(batches.resume(row.id()), "companyData.batch.started");
    }

    private void tell(boolean done, String key) {
        if (done) {
            Notices.success(this, key);
        } else {
            Notices.failure(this, "common.gone");
        }
        grid.refresh();
    }

    private void report(BatchRow row) {
        new BatchReport(batches.report(row.id())).open();
    }

    private static boolean is(BatchRow row, BatchState state) {
        return row.state() == state;
    }

    private static BadgeColor colour(BatchState state) {
        return switch (state) {
            case RUNNING -> BadgeColor.BLUE;
            case FINISHED -> BadgeColor.GREEN;
            case CANCELLED -> BadgeColor.NEUTRAL;
            case STOPPED -> BadgeColor.AMBER;
        };
    }

    private String number(long number) {
        return getTranslation("companyData.number", number);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companyData.batches");
    }
}
