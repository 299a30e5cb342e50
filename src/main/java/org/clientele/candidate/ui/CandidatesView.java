package org.clientele.candidate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.candidate.CandidateList;
import org.clientele.candidate.CandidateRow;
import org.clientele.candidate.Skills;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordsAction;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.UserPreferences;
import org.springframework.beans.factory.ObjectProvider;

/** All candidates. */
@Route(CandidateNavigation.LIST)
@Menu(title = "candidates.title", order = 22, icon = "vaadin:male")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class CandidatesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<CandidateRow> grid;
    private final CandidateFilterBar filters;
    private final CandidateEditing editing;

    CandidatesView(
            CandidateList candidates,
            Skills skills,
            CandidateEditing editing,
            CandidateRemoval removal,
            ObjectProvider<RecordsAction> actions,
            PageParts parts,
            CurrentActor actor,
            UserPreferences preferences) {
        this.editing = editing;
        boolean mayWork = actor.may(Permission.WORK);
        grid = new PagedGrid<>("candidates", row -> row.id().value(), preferences);
        CandidateColumns.addTo(grid);
        grid.contributed(parts, RecordType.CANDIDATE, CandidateRow::fullName);
        grid.actions(actions(removal, mayWork));
        grid.loads(state ->
                candidates.page(CandidateFilterBar.filter(state), CandidateFilterBar.sort(state), state.page()));
        grid.counts(state -> candidates.count(CandidateFilterBar.filter(state)));
        grid.whenEmpty(new EmptyState("candidates.empty", "candidates.empty.hint"));
        filters = new CandidateFilterBar(grid, candidates, skills);
        PageHeader header = new PageHeader(getPageTitle());
        getContent().addClassName("list-page");
        getContent().add(header, filters.component());
        if (mayWork) {
            header.actions(Buttons.primary("action.add", click -> add()));
            PageKeys.on(this, "n", this::add);
            getContent().add(new TickedBar(grid, actions.orderedStream().toList()));
        }
        getContent().add(grid);
    }

    private RowActions<CandidateRow> actions(CandidateRemoval removal, boolean mayWork) {
        RowActions<CandidateRow> menu =
                new RowActions<>(CandidateRow::fullName, row -> CandidateNavigation.url(row.id()));
        return mayWork
                ? menu.edit(row -> true, row -> editing.edit(this, row.id(), grid::refresh))
                        .option(
                                "action.delete",
                                "vaadin:trash",
                                row -> true,
                                row -> removal.ask(this, row.id(), row.fullName(), grid::refresh))
                : menu;
    }

    private void add() {
        editing.add(this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("candidates.title");
    }
}
