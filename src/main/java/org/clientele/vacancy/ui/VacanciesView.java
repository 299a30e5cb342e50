package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.clientele.security.Accounts;
import org.clientele.security.Role;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.vacancy.VacancyList;
import org.clientele.vacancy.VacancyRow;

/** All vacancies of all clients (docs/features.md S0.2). */
@Route(VacancyNavigation.LIST)
@Menu(title = "vacancies.title", order = 15, icon = "vaadin:briefcase")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class VacanciesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<VacancyRow> grid;
    private final VacancyFilterBar filters;

    VacanciesView(
            VacancyList vacancies,
            VacancyEditing editing,
            VacancyActs acts,
            Accounts accounts,
            PageParts parts,
            UserPreferences preferences,
            Clock clock) {
        grid = new PagedGrid<>("vacancies", row -> row.id().value(), preferences);
        VacancyColumns.addTo(grid, false);
        grid.contributed(parts, RecordType.VACANCY, VacancyRow::title);
        grid.actions(VacancyColumns.actions(this, editing, acts, grid::refresh));
        grid.loads(state -> vacancies.page(
                VacancyFilterBar.filter(state, LocalDate.now(clock)), VacancyFilterBar.sort(state), state.page()));
        grid.whenEmpty(new EmptyState("vacancies.empty", "vacancies.empty.hint"));
        filters = new VacancyFilterBar(grid, accounts.selectable());
        PageHeader header = new PageHeader(getPageTitle());
        if (acts.mayWork()) {
            header.actions(Buttons.primary("action.add", click -> editing.addToAnyClient(this)));
            PageKeys.on(this, "n", () -> editing.addToAnyClient(this));
        }
        getContent().addClassName("list-page");
        getContent().add(header, filters.component(), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vacancies.title");
    }
}
