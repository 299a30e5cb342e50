package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.stream.Collectors;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort;
import org.clientele.client.ClientStatusId;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;

/** The filters above the list of clients, and how they and the sort order stand in the page's address. */
final class ClientFilterBar {

    static final String OWNER = "owner";
    private static final String STATUS = "status";
    private static final String INDUSTRY = "industry";

    private final FilterBar bar;
    private final Button mine = new Button();
    private String own = "";

    ClientFilterBar(PagedGrid<ClientRow> grid, FormChoices choices, CurrentActor actor) {
        bar = new FilterBar(grid);
        bar.text("clients.filter.text");
        bar.choice(
                STATUS,
                "client.status",
                choices.statuses(),
                status -> status.id().value().toString(),
                ClientStatusItem::name);
        bar.choice(
                INDUSTRY,
                "client.industry",
                choices.industries(),
                industry -> industry.id().value().toString(),
                IndustryItem::name);
        bar.choice(
                OWNER,
                "client.owner",
                choices.owners(),
                owner -> owner.id().value().toString(),
                AccountRef::name);
        actor.staff().map(StaffPrincipal::id).ifPresent(id -> addMine(grid, id));
    }

    private void addMine(PagedGrid<ClientRow> grid, AccountId id) {
        own = id.value().toString();
        mine.setText(mine.getTranslation("clients.mine"));
        mine.addClickListener(click -> grid.filter(grid.state().with(OWNER, isMine(grid.state()) ? null : own)));
        bar.add(mine);
    }

    private boolean isMine(ListState state) {
        return state.value(OWNER).equals(own);
    }

    Component component() {
        return bar;
    }

    void show(ListState state) {
        bar.show(state);
        mine.getElement().setAttribute("aria-pressed", Boolean.toString(isMine(state)));
    }

    static ClientFilter filter(ListState state) {
        return new ClientFilter(
                state.text(),
                state.ids(STATUS).stream().map(ClientStatusId::new).collect(Collectors.toSet()),
                state.ids(INDUSTRY).stream().map(IndustryId::new).collect(Collectors.toSet()),
                state.ids(OWNER).stream().map(AccountId::new).collect(Collectors.toSet()));
    }

    static ClientSort sort(ListState state) {
        return new ClientSort(state.sort(ClientSort.Key.class, ClientSort.Key.NAME), !state.descending());
    }
}
