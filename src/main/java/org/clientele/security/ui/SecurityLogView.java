package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.security.Role;
import org.clientele.security.SecurityEventRow;
import org.clientele.security.SecurityLog;
import org.clientele.shared.Change;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;
import org.jspecify.annotations.Nullable;

/** Who signed in from where, who changed which account or setting, and who was told of clients that he does not see. */
@Route("desk/security-log")
@Menu(title = "security.log.title", order = 99, icon = "vaadin:shield")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SecurityLogView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<SecurityEventRow> grid;
    private final RecordLinks links;

    SecurityLogView(SecurityLog log, RecordLinks links, UserPreferences preferences) {
        this.links = links;
        grid = new PagedGrid<>("security-log", SecurityEventRow::id, preferences);
        grid.column("at", "security.log.at", row -> Times.dateTime(this, row.at()))
                .onPhones()
                .width("12rem");
        grid.column("kind", "security.log.kind", row -> getTranslation("security.event." + row.kind()))
                .onPhones()
                .shares(2);
        grid.column("account", "security.log.account", SecurityLogView::whose).onPhones();
        grid.column("actor", "security.log.actor", SecurityEventRow::actorName);
        grid.column("address", "security.log.address", SecurityEventRow::address);
        grid.column("changes", "security.log.changes", changes()).shares(3);
        grid.loads(state -> log.page(state.page()));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    private static String whose(SecurityEventRow row) {
        return row.clientName().isEmpty() ? row.accountName() : row.accountName() + " · " + row.clientName();
    }

    /** What was changed, and the clients that were told of. */
    private LitRenderer<SecurityEventRow> changes() {
        return LitRenderer.<SecurityEventRow>of(
                        "${item.text} ${item.clients.map(client => html`<a href=${client.url}>${client.label}</a> `)}")
                .withProperty("text", this::texts)
                .withProperty("clients", this::clients);
    }

    private String texts(SecurityEventRow row) {
        return row.changes().stream()
                .filter(change -> !isClient(change))
                .map(this::text)
                .collect(Collectors.joining("; "));
    }

    private String text(Change change) {
        String field = change.field();
        String label = field.contains(".") ? field : "account." + field;
        return "%s: %s → %s"
                .formatted(getTranslation(label), value(label, change.before()), value(label, change.after()));
    }

    private String value(String label, @Nullable String value) {
        return switch (value) {
            case null -> "–";
            case "true" -> getTranslation("common.yes");
            case "false" -> getTranslation("common.no");
            default ->
                switch (label) {
                    case "account.role" -> getTranslation("role." + value);
                    case "settings.visibility" -> getTranslation("settings.visibility." + value);
                    default -> value;
                };
        };
    }

    /** The page reads the parts of a record; of a map it would get nothing. Public, so that it can. */
    public record ClientLink(String url, String label) {}

    private List<ClientLink> clients(SecurityEventRow row) {
        return row.changes().stream()
                .filter(SecurityLogView::isClient)
                .flatMap(change -> Stream.ofNullable(change.after()))
                .map(id -> new ClientLink(url(id), getTranslation("security.log.client")))
                .toList();
    }

    private static boolean isClient(Change change) {
        return change.field().equals(SecurityEventRow.CLIENT);
    }

    private String url(String client) {
        return links.url(new RecordRef(RecordType.CLIENT, UUID.fromString(client)))
                .orElseThrow();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.log.title");
    }
}
