package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.clientele.security.Role;
import org.clientele.security.SecurityEventRow;
import org.clientele.security.SecurityLog;
import org.clientele.shared.Change;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;
import org.jspecify.annotations.Nullable;

/** Who signed in from where, and who changed which account. */
@Route("desk/security-log")
@Menu(title = "security.log.title", order = 99, icon = "vaadin:shield")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SecurityLogView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<SecurityEventRow> grid;

    SecurityLogView(SecurityLog log, UserPreferences preferences) {
        grid = new PagedGrid<>("security-log", SecurityEventRow::id, preferences);
        grid.column("at", "security.log.at", row -> Times.dateTime(this, row.at()))
                .onPhones()
                .width("12rem");
        grid.column("kind", "security.log.kind", row -> getTranslation("security.event." + row.kind()))
                .onPhones()
                .shares(2);
        grid.column("account", "security.log.account", SecurityEventRow::accountName)
                .onPhones();
        grid.column("actor", "security.log.actor", SecurityEventRow::actorName);
        grid.column("address", "security.log.address", SecurityEventRow::address);
        grid.column("changes", "security.log.changes", this::changes).shares(3);
        grid.loads(state -> log.page(state.page()));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    private String changes(SecurityEventRow row) {
        return row.changes().stream().map(this::print).collect(Collectors.joining("; "));
    }

    private String print(Change change) {
        return "%s: %s → %s"
                .formatted(
                        getTranslation("account." + change.field()),
                        print(change.field(), change.before()),
                        print(change.field(), change.after()));
    }

    private String print(String field, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return field.equals("role") ? getTranslation("role." + value) : value;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.log.title");
    }
}
