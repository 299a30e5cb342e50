package org.clientele.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.clientele.notification.Inbox;
import org.clientele.notification.InboxWatch;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.ui.Icons;

/**
 * The bell above every page: how much is unread, and the latest at a click. It hears of changes by itself; those that
 * another node of the same installation makes it finds as one goes from page to page.
 */
@StyleSheet("notification.css")
final class NotificationBell extends Composite<Div> {

    /** The number is not asked for again on pages opened sooner after each other than this. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Inbox inbox;
    private final InboxWatch watch;
    private final CurrentActor actor;
    private final Clock clock;
    private final Button button = new Button(Icons.of("vaadin:bell-o"));
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private Instant asked = Instant.EPOCH;

    NotificationBell(Inbox inbox, InboxWatch watch, CurrentActor actor, Clock clock) {
        this.inbox = inbox;
        this.watch = watch;
        this.actor = actor;
        this.clock = clock;
        count.addClassName("notification-count");
        count.getElement().setAttribute("aria-hidden", "true");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("notification.title"));
        popover.addClassName("notification-popover");
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                showLatest();
            }
        });
        getContent().addClassName("notification-bell");
        getContent().add(button, popover);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        Registration read = ComponentUtil.addListener(page, InboxRead.class, done -> refresh());
        Registration navigation = page.addAfterNavigationListener(done -> {
            popover.close();
            if (asked.plus(FRESH).isBefore(clock.instant())) {
                refresh();
            }
        });
        Runnable unwatch = actor.staff()
                .map(StaffPrincipal::id)
                .map(id -> watch.watch(
                        id, () -> page.accessLater(this::refresh, () -> {}).run()))
                .orElse(() -> {});
        // Only now, or what comes between would be missed.
        refresh();
        addDetachListener(detach -> {
            detach.unregisterListener();
            unwatch.run();
            read.remove();
            navigation.remove();
        });
    }

    /** On a page whose session is over nobody is signed in, and there is nothing to ask. */
    private void refresh() {
        if (actor.staff().isEmpty()) {
            return;
        }
        asked = clock.instant();
        int unread = inbox.unread();
        String number = unread > Inbox.COUNTED ? Inbox.COUNTED + "+" : Integer.toString(unread);
        String label = unread == 0
                ? getTranslation("notification.title")
                : getTranslation("notification.unread", unread, number);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        count.setText(number);
        button.setSuffixComponent(unread == 0 ? null : count);
    }

    private void showLatest() {
        popover.removeAll();
        popover.add(new LatestNotifications(inbox));
    }
}
