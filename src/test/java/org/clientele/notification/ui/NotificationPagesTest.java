package org.clientele.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.client.ui.ClientDetailsView;
import org.clientele.notification.Inbox;
import org.clientele.notification.MailChoice;
import org.clientele.notification.NotificationChoice;
import org.clientele.notification.NotificationChoices;
import org.clientele.notification.NotificationRow;
import org.clientele.notification.TestNotifications;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shell.HomeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Leo does things, and Rita is told of them. */
@IntegrationTest
@Transactional
@WithRecruiter
class NotificationPagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NotificationChoices choices;

    private RecordRef client;

    @BeforeEach
    void aClient() {
        ClientId id = clients.add("Śnieżka");
        client = new RecordRef(RecordType.CLIENT, id.value());
    }

    @Test
    void theBellSaysHowMuchIsUnread() {
        raise("1");
        raise("2");

        navigate(HomeView.class);

        assertThat(bell().getAriaLabel()).contains("2 unread notifications");
        assertThat(bell().getSuffixComponent().getElement().getText()).isEqualTo("2");
    }

    @Test
    void theBellShowsTheLatestAndMarksThemAsRead() {
        raise("1");
        navigate(HomeView.class);
        Popover latest =
                find(Popover.class).withClassName("notification-popover").single();

        latest.open();
        assertThat(latest.getElement().getTextRecursively()).contains("Leo Lead assigned you to Śnieżka");
        assertThat(find(Anchor.class)
                        .withText("Leo Lead assigned you to Śnieżka")
                        .single()
                        .getHref())
                .isEqualTo("desk/notifications/" + first().id());

        test(find(Button.class).withText("Mark all as read").single()).click();
        assertThat(inbox.unread()).isZero();
        assertThat(bell().getAriaLabel()).contains("Notifications");
        assertThat(bell().getSuffixComponent()).isNull();
    }

    @Test
    void theAddressOfANotificationLeadsToItsRecordAndMarksItAsRead() {
        raise("1");

        navigate("desk/notifications/" + first().id(), ClientDetailsView.class);

        assertThat(inbox.unread()).isZero();
    }

    @Test
    void ofManyClientsTheNumberIsToldAndTheWayLeadsToOnesOwn() {
        staff.as(
                Role.TEAM_LEAD,
                () -> notifications.raise(NotificationKind.CLIENT_ASSIGNED, 12, "1", staff.idOf(Role.RECRUITER)));
        navigate(NotificationsView.class);
        assertThat(NotificationTexts.sentence(
                        getCurrentView().getElement().getComponent().orElseThrow(), first()))
                .isEqualTo("Leo Lead assigned you to 12 clients");

        UI.getCurrent().navigate("desk/notifications/" + first().id());

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("desk/clients?recruiter=mine");
        assertThat(inbox.unread()).isZero();
    }

    @Test
    void theAddressOfWhatOneWasNeverToldLeadsToOnesOwnList() {
        navigate("desk/notifications/" + UUID.randomUUID(), NotificationsView.class);
        navigate("desk/notifications/nonsense", NotificationsView.class);
    }

    @Test
    void theListHasEverythingAndMarksAllAsRead() {
        raise("1");
        raise("2");
        navigate(NotificationsView.class);
        Grid<?> list = find(Grid.class).single();
        assertThat(list.getGenericDataView().getItems()).hasSize(2);

        test(find(Button.class).withText("Mark all as read").single()).click();

        assertThat(inbox.unread()).isZero();
        assertThat(bell().getSuffixComponent()).isNull();
    }

    @Test
    void howOneIsToldIsChosenForEachKind() {
        navigate(NotificationSettingsView.class);
        String kind = "Clients are assigned to me: ";

        test(find(Checkbox.class).withAriaLabel(kind + "In the application").single())
                .click();

        assertThat(choices.mine())
                .contains(new NotificationChoice(NotificationKind.CLIENT_ASSIGNED, false, MailChoice.DAILY));
        assertThat(find(Select.class).all()).noneMatch(Select::isEnabled);
    }

    @Test
    @WithAdministrator
    void withoutAMailServerItIsSaidWhyMailsWait() {
        notifications.mail("test:1", "first@agency.example");

        MailView view = navigate(MailView.class);

        assertThat(view.getElement().getTextRecursively()).contains("No mail server is configured");
        Grid<?> list = find(Grid.class).single();
        assertThat(list.getGenericDataView().getItems()).isNotEmpty();
    }

    @Test
    void aPageThatIsClosedNoLongerWaits() {
        navigate(HomeView.class);
        int open = notifications.watchers();

        find(NotificationBell.class).single().getElement().removeFromParent();

        assertThat(notifications.watchers()).isEqualTo(open - 1);
    }

    private Button bell() {
        return find(NotificationBell.class)
                .single()
                .getChildren()
                .flatMap(content -> content.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private NotificationRow first() {
        return inbox.page(PageRef.FIRST).rows().getFirst();
    }

    private void raise(String occasion) {
        staff.as(
                Role.TEAM_LEAD,
                () -> notifications.raise(
                        NotificationKind.CLIENT_ASSIGNED, client, occasion, staff.idOf(Role.RECRUITER)));
    }
}
