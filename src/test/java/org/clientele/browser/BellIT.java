package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.clientele.notification.TestNotifications;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The bell rings without a reload, by whatever way the network leaves open. */
class BellIT extends BrowserTest {

    /** A browser without web sockets waits five seconds before it opens the other line. */
    private static final HasTextOptions AS_SOON_AS_THE_LINE_IS_OPEN = new HasTextOptions().setTimeout(15_000);

    @Autowired
    private TestNotifications notifications;

    private final List<String> lines = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatSomebodyElseDoesShowsOnAnOpenPage(boolean webSockets) {
        openPage(webSockets);
        page.evaluate("window.isStillHere = true");
        int before = unread();

        ring();
        assertThat(page.locator(".notification-count"))
                .hasText(Integer.toString(before + 1), AS_SOON_AS_THE_LINE_IS_OPEN);
        ring();
        assertThat(page.locator(".notification-count")).hasText(Integer.toString(before + 2));

        assertThat((Boolean) page.evaluate("window.isStillHere")).isTrue();
        assertThat(lines).hasSize(webSockets ? 1 : 0);
    }

    @Test
    void whatWasLostOnTheWayShowsAfterTheNextClick() {
        AtomicBoolean losing = new AtomicBoolean();
        page.routeWebSocket(Pattern.compile(".*"), line -> {
            lines.add(line.url());
            WebSocketRoute server = line.connectToServer();
            server.onMessage(frame -> {
                if (!losing.get()) {
                    line.send(frame.text());
                }
            });
        });
        openPage(true);
        int before = unread() + 1;
        ring();
        assertThat(page.locator(".notification-count")).hasText(Integer.toString(before), AS_SOON_AS_THE_LINE_IS_OPEN);
        losing.set(true);
        ring();

        page.waitForTimeout(1000);
        assertThat(unread()).isEqualTo(before);
        losing.set(false);
        desk().link("Clients").click();

        assertThat(page.locator(".notification-count"))
                .hasText(Integer.toString(before + 1), AS_SOON_AS_THE_LINE_IS_OPEN);
    }

    /** Whoever has gone home is signed out, however much the others still do. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPushedKeepsNoIdleSessionAlive(boolean webSockets) throws InterruptedException {
        openPage(webSockets);
        AccountId otto = staff.idOf(Role.OBSERVER);
        staff.endSessionsAfter(Duration.ofSeconds(3), otto);

        for (int second = 0; second < 30 && staff.isSignedIn(otto); second++) {
            ring();
            Thread.sleep(1000);
        }

        assertThat(staff.isSignedIn(otto)).isFalse();
    }

    @Test
    void theLatestAreReadBelowTheBell() {
        ring();
        enter(Role.OBSERVER);
        page.navigate("/desk/clients");
        bell().click();
        Locator latest = page.locator(".notification-latest");
        assertThat(latest.getByRole(AriaRole.LINK).first()).containsText("assigned you to Jaśmin");
        settle();
        Axe.check(page);

        latest.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark all as read"))
                .click();

        assertThat(page.locator(".notification-count")).hasCount(0);
    }

    /**
     * Waits until the line is open, by which pushes come: until the server has said its first word on it, and not only
     * until the browser has asked for it.
     */
    private void openPage(boolean webSockets) {
        AtomicInteger words = new AtomicInteger();
        page.onWebSocket(line -> {
            lines.add(line.url());
            line.onFrameReceived(frame -> words.incrementAndGet());
        });
        page.onRequestFinished(request -> {
            if (request.url().contains("v-r=push") && !request.url().contains("websocket")) {
                words.incrementAndGet();
            }
        });
        if (!webSockets) {
            page.addInitScript("delete window.WebSocket;");
        }
        enter(Role.OBSERVER);
        page.navigate("/desk/notifications");
        bell().waitFor();
        settle();
        page.waitForCondition(() -> words.get() > 0);
    }

    private Locator bell() {
        return page.locator(".notification-bell vaadin-button");
    }

    private int unread() {
        return page.locator(".notification-count").count() == 0
                ? 0
                : Integer.parseInt(page.locator(".notification-count").textContent());
    }

    /** Leo does something that Otto should know of. */
    private void ring() {
        staff.as(Role.TEAM_LEAD, () -> {
            RecordRef client = new RecordRef(
                    RecordType.CLIENT, data.wellKnownClient("Jaśmin").value());
            notifications.raise(
                    NotificationKind.CLIENT_ASSIGNED, client, Uuid7.next().toString(), staff.idOf(Role.OBSERVER));
        });
    }
}
