package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordSection;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.vacancy.VacancyFilter;
import org.clientele.vacancy.VacancyList;
import org.clientele.vacancy.VacancyRow;
import org.springframework.context.annotation.Lazy;

/** The tab "Vacancies" of a client (docs/features.md S0.2). */
@org.springframework.stereotype.Component
class VacanciesOfClientSection implements RecordSection {

    static final String ID = "vacancies";

    /** In the address, as what to add as soon as the tab opens. */
    static final String ADD = "vacancy";

    private final VacancyList vacancies;
    private final VacancyEditing editing;
    private final VacancyActs acts;
    private final Clients clients;
    private final PageParts parts;
    private final UserPreferences preferences;

    /** @param parts asks for all sections, this one among them */
    VacanciesOfClientSection(
            VacancyList vacancies,
            VacancyEditing editing,
            VacancyActs acts,
            Clients clients,
            @Lazy PageParts parts,
            UserPreferences preferences) {
        this.vacancies = vacancies;
        this.editing = editing;
        this.acts = acts;
        this.clients = clients;
        this.parts = parts;
        this.preferences = preferences;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "vacancies.title";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component create(RecordRef record) {
        ClientId client = new ClientId(record.id());
        PagedGrid<VacancyRow> grid =
                new PagedGrid<>("clientVacancies", row -> row.id().value(), preferences);
        VacancyColumns.addTo(grid, true);
        grid.contributed(parts, RecordType.VACANCY, VacancyRow::title);
        grid.actions(VacancyColumns.actions(grid, editing, acts, grid::refresh));
        grid.loads(state ->
                vacancies.page(VacancyFilter.ALL.withClient(client), VacancyFilterBar.sort(state), state.page()));
        grid.whenEmpty(new EmptyState("vacancies.empty", "vacancies.empty.hint"));
        Div section = new Div(grid);
        section.addClassName("section-list");
        boolean archived = clients.ref(client).map(ClientRef::archived).orElse(true);
        if (acts.mayWork() && !archived) {
            section.addComponentAsFirst(Buttons.primary("vacancy.add", click -> editing.add(section, client)));
            section.addAttachListener(event -> openIfAsked(event.getUI(), () -> editing.add(section, client)));
        }
        grid.show(ListState.START);
        return section;
    }

    /** Links from elsewhere open the form at once; only once, however often one turns to this tab. */
    private static void openIfAsked(UI ui, Runnable form) {
        Location address = ui.getActiveViewLocation();
        boolean asked = address.getQueryParameters()
                .getSingleParameter(ClientNavigation.ADD_PARAMETER)
                .filter(ADD::equals)
                .isPresent();
        if (asked && ComponentUtil.getData(ui, Location.class) != address) {
            ComponentUtil.setData(ui, Location.class, address);
            form.run();
        }
    }
}
