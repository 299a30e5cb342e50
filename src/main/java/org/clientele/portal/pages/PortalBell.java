package org.clientele.portal.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.clientele.notification.InboxWatch;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.security.CurrentActor;
import org.clientele.security.PortalPrincipal;
import org.clientele.shared.ui.Icons;

/**
 * The bell above every page of the portal: how much the contact has not read, and the way to it (docs/features.md S1.34).
 * It hears of changes by itself, and passes that on to the page.
 */
final class PortalBell extends Composite<Anchor> {

    /** The number is not asked for again on pages opened sooner after each other than this. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final PortalInbox inbox;
    private final InboxWatch watch;
    private final CurrentActor actor;
    private final Clock clock;
    private final Span words = new Span();
    private final Span count = new Span();
    private Instant asked = Instant.EPOCH;

    PortalBell(PortalInbox inbox, InboxWatch watch, CurrentActor actor, Clock clock) {
        this.inbox = inbox;
        this.watch = watch;
        this.actor = actor;
        this.clock = clock;
        words.addClassName("visually-hidden");
        count.addClassName("portal-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        getContent().setHref(PortalNavigation.INBOX);
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("portal-bell");
        getContent().add(Icons.of("vaadin:bell-o"), words, count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        Registration navigation = page.addAfterNavigationListener(done -> {
            mark(done.getLocation().getPath());
            if (asked.plus(FRESH).isBefore(clock.instant())) {
                refresh();
            }
        });
        Runnable unwatch = actor.contact()
                .map(PortalPrincipal::contact)
                .map(id -> watch.watch(
                        id, () -> page.accessLater(() -> heard(page), () -> {}).run()))
                .orElse(() -> {});
        // Only now, or what comes between would be missed.
        refresh();
        addDetachListener(detach -> {
            detach.unregisterListener();
            unwatch.run();
            navigation.remove();
        });
    }

    private void heard(UI page) {
        if (actor.contact().isPresent()) {
            refresh();
            ComponentUtil.fireEvent(page, new InboxHeard(page));
        }
    }

    private void mark(String path) {
        if (Objects.equals(path, PortalNavigation.INBOX)) {
            getContent().getElement().setAttribute("aria-current", "page");
        } else {
            getContent().getElement().removeAttribute("aria-current");
        }
    }

    /** On a page whose session is over nobody is signed in, and there is nothing to ask. */
    private void refresh() {
        if (actor.contact().isEmpty()) {
            return;
        }
        asked = clock.instant();
        show(inbox.unread());
    }

    void show(int unread) {
        String number = unread > PortalInbox.COUNTED ? PortalInbox.COUNTED + "+" : Integer.toString(unread);
        words.setText(
                unread == 0
                        ? getTranslation("notification.title")
                        : getTranslation("notification.unread", unread, number));
        count.setText(number);
        count.setVisible(unread > 0);
    }
}
