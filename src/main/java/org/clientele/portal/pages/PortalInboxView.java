package org.clientele.portal.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.portal.acts.NoticeRow;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.security.Permission;
import org.clientele.shared.PageRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.Times;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;

/** What a contact was told of, a page at a time. The address of one of them leads to what it is about. */
@Route(PortalNavigation.INBOX)
@RouteAlias(PortalNavigation.INBOX + "/:id")
@RolesAllowed(Permission.PORTAL)
public class PortalInboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalInbox inbox;
    private final OwnHand hand;
    private final UnorderedList list = new UnorderedList();
    private final Div top = new Div();
    private final Div foot = new Div();
    private final Set<UUID> shown = new HashSet<>();
    private int pages = 1;

    PortalInboxView(PortalInbox inbox, OwnHand hand) {
        this.inbox = inbox;
        this.hand = hand;
        list.addClassName("portal-inbox");
        top.addClassName("portal-choice");
        foot.addClassName("portal-more");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isPresent()) {
            // Whoever only looks marks nothing as read.
            NoticeRow row = Optional.of(hand)
                    .filter(OwnHand::isOwn)
                    .flatMap(own -> Ids.inRoute(event))
                    .flatMap(inbox::open)
                    .orElseThrow(PortalNotFound::new);
            event.forwardTo(url(row));
            return;
        }
        open();
    }

    void open() {
        Header header = new Header(new H1(getPageTitle()));
        header.addClassName("portal-title");
        getContent().removeAll();
        getContent().add(header, top, list, foot);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        InboxHeard.whileShown(event, this::show);
    }

    /** As much as was shown before. */
    private void show() {
        list.removeAll();
        shown.clear();
        boolean more = true;
        for (int page = 1; page <= pages && more; page++) {
            more = add(page);
        }
        top.removeAll();
        if (list.getChildren().anyMatch(item -> item.hasClassName("unread")) && hand.isOwn()) {
            top.add(Buttons.of("notification.markAllRead", click -> {
                inbox.markAllRead();
                show();
            }));
        }
        if (shown.isEmpty()) {
            list.add(new ListItem(new EmptyState("portalpages.inbox.none", "portalpages.inbox.none.hint")));
        }
    }

    /** Whether there is more after it. */
    private boolean add(int page) {
        Slice<NoticeRow> rows = inbox.page(new PageRef(page));
        // What came in meanwhile pushes rows on to the next page.
        rows.rows().stream().filter(row -> shown.add(row.id())).map(this::item).forEach(list::add);
        foot.removeAll();
        if (rows.hasNext()) {
            foot.add(Buttons.of("portalpages.more", click -> add(++pages)));
        }
        return rows.hasNext();
    }

    private ListItem item(NoticeRow row) {
        String kind = "portalacts.notice." + row.kind();
        String sentence =
                row.title().isEmpty() ? getTranslation(kind + ".untitled") : getTranslation(kind, row.title());
        Component what = row.openable()
                ? PortalNavigation.link(PortalNavigation.INBOX + "/" + row.id(), sentence)
                : new Span(sentence);
        Span when = new Span(row.by() + " · " + Times.dateTime(this, row.at()));
        when.addClassName("secondary");
        ListItem item = new ListItem(what, when);
        if (!row.openable()) {
            Span gone = new Span(getTranslation("portalpages.inbox.gone"));
            gone.addClassName("secondary");
            item.add(gone);
        }
        if (row.unread()) {
            Span state = new Span(getTranslation("notification.new"));
            state.addClassName("visually-hidden");
            item.addComponentAsFirst(state);
            item.addClassName("unread");
        }
        return item;
    }

    private static String url(NoticeRow row) {
        if (row.kind().isOfSubmission()) {
            return PortalNavigation.url(new SubmissionId(row.record()));
        }
        return row.kind().isOfInterview()
                ? PortalNavigation.INTERVIEWS
                : PortalNavigation.url(new VacancyId(row.record()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title");
    }
}
