package org.clientele.companydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import org.clientele.companydata.WatchRunRow;
import org.clientele.companydata.WatchRuns;
import org.clientele.security.Role;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** What the nightly watch of the registers did (docs/features.md N4). */
@Route(RegistersNavigation.RUNS)
@Menu(title = "companyData.runs", order = 96.7, icon = "vaadin:moon-o")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class WatchRunsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final WatchRuns runs;
    private final PagedGrid<WatchRunRow> grid;
    private final Button runNow = Buttons.primary("companyData.runs.now", click -> runNow());
    private final Following following;
    private Optional<WatchRunRow> latest = Optional.empty();

    WatchRunsView(WatchRuns runs, UserPreferences preferences) {
        this.runs = runs;
        grid = new PagedGrid<>("registerRuns", WatchRunRow::id, preferences);
        grid.column("startedAt", "companyData.runs.startedAt", row -> Times.dateTime(this, row.startedAt()))
                .shares(2)
                .onPhones();
        grid.column("days", "companyData.runs.days", row -> number(row.days())).numeric();
        grid.column("changed", "companyData.runs.changed", row -> number(row.changed()))
                .numeric();
        grid.column("hits", "companyData.runs.hits", row -> number(row.hits())).numeric();
        grid.column("proposals", "companyData.runs.proposals", row -> number(row.proposals()))
                .numeric()
                .onPhones();
        grid.column("failures", "companyData.runs.failures", row -> number(row.failures()))
                .numeric()
                .onPhones();
        grid.column("failure", "companyData.runs.failure", this::failure).shares(2);
        grid.column("seconds", "companyData.runs.seconds", row -> number(seconds(row)))
                .numeric();
        following = new Following(this, grid::refresh);
        grid.loads(this::load);
        grid.whenEmpty(new EmptyState("companyData.runs.empty", "companyData.runs.empty.hint"));
        getContent().addClassNames("list-page", "whole-cells");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(Buttons.of("companyData.refresh", click -> grid.refresh()), runNow),
                        new Paragraph(getTranslation("companyData.runs.hint")),
                        grid);
    }

    private void runNow() {
        boolean begins = runs.runNow();
        Notices.info(this, begins ? "companyData.runs.begins" : "companyData.runs.running");
        runNow.setEnabled(false);
        following.goesOn(true);
    }

    /** A run stands on the list when it is over. */
    private Slice<WatchRunRow> load(ListState state) {
        Slice<WatchRunRow> page = runs.page(state.page());
        Optional<WatchRunRow> now = page.rows().stream().findFirst();
        if (!now.equals(latest)) {
            runNow.setEnabled(true);
            following.goesOn(false);
        }
        latest = now;
        return page;
    }

    private String failure(WatchRunRow row) {
        return row.failure().isEmpty() ? "" : getTranslation("register.failure." + row.failure());
    }

    private static long seconds(WatchRunRow row) {
        return Duration.between(row.startedAt(), row.finishedAt()).toSeconds();
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
        return getTranslation("companyData.runs");
    }
}
