package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
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
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;

/** The filters above the list of clients, and how they and the sort order stand in the page's address. */
final class ClientFilterBar {

    private static final String OWNER = "owner";
    private static final String STATUS = "status";
    private static final String INDUSTRY = "industry";
    static final String QUIET = "quiet";
    private static final List<Integer> QUIET_DAYS = List.of(30, 60, 90, 180);

    private final FilterBar bar;
    private final RecruiterScope scope;

    ClientFilterBar(PagedGrid<ClientRow> grid, FormChoices choices, RecruiterScope scope) {
        this.scope = scope;
        bar = new FilterBar(grid);
        List<AccountRef> people = choices.owners();
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
        bar.choice(OWNER, "client.owner", people, owner -> owner.id().value().toString(), AccountRef::name);
        bar.choice(
                RecruiterScope.PARAMETER,
                "assignment.recruiter",
                people,
                person -> person.id().value().toString(),
                AccountRef::name);
        bar.choice(
                QUIET,
                "clients.quiet",
                QUIET_DAYS,
                days -> Integer.toString(days),
                days -> bar.getTranslation("clients.quiet.days", days));
        bar.add(scope.buttons(grid));
    }

    Component component() {
        return bar;
    }

    void show(ListState state) {
        bar.show(state);
        scope.show(state);
    }

    ClientFilter filter(ListState state) {
        ClientFilter filter = ClientFilter.ALL
                .withText(state.text())
                .withStatuses(
                        state.ids(STATUS).stream().map(ClientStatusId::new).collect(Collectors.toSet()))
                .withIndustries(
                        state.ids(INDUSTRY).stream().map(IndustryId::new).collect(Collectors.toSet()))
                .withOwners(state.ids(OWNER).stream().map(AccountId::new).collect(Collectors.toSet()));
        return scope.restrict(filter.quietFor(quietDays(state)), state);
    }

    /** Days that the choice does not offer count as no choice. */
    private static int quietDays(ListState state) {
        return QUIET_DAYS.stream()
                .filter(days -> state.value(QUIET).equals(Integer.toString(days)))
                .findFirst()
                .orElse(0);
    }

    static ClientSort sort(ListState state) {
        return new ClientSort(state.sort(ClientSort.Key.class, ClientSort.Key.NAME), !state.descending());
    }
}
