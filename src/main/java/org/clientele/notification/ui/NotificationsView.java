package org.clientele.notification.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.clientele.notification.Inbox;
import org.clientele.notification.NotificationRow;
import org.clientele.notification.NotificationTarget;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.NotificationPage;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/**
 * Everything that one was told of. The address of a single notification, which mails have too, marks it as read and
 * leads on to its record.
 */
@Route(NotificationsView.PATH)
@RouteAlias(NotificationsView.PATH + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("notification.css")
public class NotificationsView extends Composite<Div>
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "desk/notifications";

    private static final String SENTENCE = """
            <span class="notification-line"
              >${item.unread ? html`<vaadin-badge class="badge badge-blue">${item.unread}</vaadin-badge>` : ''}
              ${item.url ? html`<a href="${item.url}">${item.text}</a>` : html`<span>${item.text}</span>`}</span>""";

    private final Inbox inbox;
    private final RecordLinks links;
    private final List<NotificationPage> pages;
    private final PagedGrid<NotificationRow> grid;

    NotificationsView(Inbox inbox, RecordLinks links, List<NotificationPage> pages, UserPreferences preferences) {
        this.inbox = inbox;
        this.links = links;
        this.pages = pages;
        grid = new PagedGrid<>("notifications", NotificationRow::id, preferences);
        grid.column("what", "notification.what", sentence()).shares(4).onPhones();
        grid.column("at", "notification.at", row -> Times.dateTime(this, row.at()))
                .width("12rem");
        grid.actions(
                new RowActions<NotificationRow>(row -> NotificationTexts.sentence(this, row), NotificationTexts::url)
                        .option("notification.markRead", "vaadin:check", NotificationRow::unread, this::markRead));
        grid.loads(state -> inbox.page(state.page()));
        grid.whenEmpty(new EmptyState("notification.empty", "notification.empty.hint"));
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(
                                        Buttons.of("notification.markAllRead", click -> markAllRead()),
                                        Buttons.of(
                                                "notification.settings.title",
                                                click -> getUI().ifPresent(page ->
                                                        page.navigate(NotificationSettingsView.class)))),
                        grid);
    }

    private LitRenderer<NotificationRow> sentence() {
        return LitRenderer.<NotificationRow>of(SENTENCE)
                .withProperty("unread", row -> row.unread() ? getTranslation("notification.new") : "")
                .withProperty("url", row -> row.isOpenable() ? NotificationTexts.url(row) : "")
                .withProperty("text", row -> NotificationTexts.sentence(this, row));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").ifPresent(id -> lead(event, id));
    }

    private void lead(BeforeEnterEvent event, String id) {
        Ids.parse(id)
                .flatMap(inbox::open)
                .flatMap(this::url)
                .map(Location::new)
                .ifPresentOrElse(page -> event.forwardTo(page.getPath(), page.getQueryParameters()), () -> {
                    Notices.info(this, "notification.gone");
                    event.forwardTo(NotificationsView.class);
                });
        ComponentUtil.fireEvent(event.getUI(), new InboxRead(event.getUI()));
    }

    private Optional<String> url(NotificationTarget target) {
        RecordRef record = target.record();
        return pages.stream()
                .flatMap(page -> page.url(target.kind(), record != null).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(record).flatMap(links::url));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    private void markRead(NotificationRow row) {
        inbox.markRead(row.id());
        showRead();
    }

    private void markAllRead() {
        inbox.markAllRead();
        showRead();
    }

    private void showRead() {
        grid.refresh();
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new InboxRead(page)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title");
    }
}
