package org.clientele.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.clientele.client.ClientFilter;
import org.clientele.security.AccountId;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.team.Teams;
import org.jspecify.annotations.Nullable;

/**
 * Whose clients the list shows: my own, my team's, or all of them; in the address also those of one recruiter, and those
 * that nobody works for.
 */
final class RecruiterScope {

    static final String PARAMETER = "recruiter";
    static final String MINE = "mine";
    static final String NONE = "none";
    private static final String TEAM = "team";

    private final Teams teams;
    private final @Nullable StaffPrincipal person;
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    /** @param person who is signed in; null if it is the application itself */
    RecruiterScope(Teams teams, @Nullable StaffPrincipal person) {
        this.teams = teams;
        this.person = person;
    }

    /** The address of the list of these clients. */
    static String url(String recruiter) {
        return ClientNavigation.LIST + "?" + PARAMETER + "=" + recruiter;
    }

    /** The buttons, of which the one that holds is pressed. */
    Div buttons(PagedGrid<?> grid) {
        Div group = new Div();
        group.addClassName("scope-buttons");
        group.getElement().setAttribute("role", "group");
        add(MINE, "clients.mine");
        add(TEAM, "clients.team");
        add("", "clients.all");
        buttons.forEach((value, button) -> {
            button.addClickListener(click -> grid.filter(grid.state().with(PARAMETER, value)));
            group.add(button);
        });
        return group;
    }

    private void add(String value, String key) {
        buttons.put(value, Buttons.of(key, click -> {}));
    }

    void show(ListState state) {
        buttons.forEach((value, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed", Boolean.toString(state.value(PARAMETER).equals(value))));
    }

    /** The filter with what the address says of recruiters. */
    ClientFilter restrict(ClientFilter filter, ListState state) {
        StaffPrincipal self = person;
        return switch (state.value(PARAMETER)) {
            case MINE -> self == null ? filter : filter.withRecruiters(Set.of(self.id()));
            case TEAM -> self == null ? filter : filter.withRecruiters(teams.teammates());
            case NONE -> filter.withoutRecruiters();
            case String id ->
                Ids.parse(id)
                        .map(AccountId::new)
                        .map(account -> filter.withRecruiters(Set.of(account)))
                        .orElse(filter);
        };
    }
}
