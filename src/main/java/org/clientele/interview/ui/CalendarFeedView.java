package org.clientele.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import org.clientele.interview.CalendarFeeds;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.Times;

/** Where everybody makes, renews and takes back the private address of their calendar. */
@Route(InterviewNavigation.FEED)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("interview.css")
public class CalendarFeedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CalendarFeeds feeds;
    private final Paragraph state = new Paragraph();
    private final Div fresh = new Div();
    private final Button make = Buttons.primary("calendar.feed.make", click -> make());
    private final Button revoke = Buttons.of("calendar.feed.revoke", click -> revoke());

    CalendarFeedView(CalendarFeeds feeds) {
        this.feeds = feeds;
        Div buttons = new Div(make, revoke);
        buttons.addClassName("feed-buttons");
        Div page = new Div(new Paragraph(getTranslation("calendar.feed.text")), state, fresh, buttons);
        page.addClassName("me-page");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Optional<Instant> madeAt = feeds.madeAt();
        state.setText(madeAt.map(at -> getTranslation("calendar.feed.since", Times.dateTime(this, at)))
                .orElse(getTranslation("calendar.feed.none")));
        make.setText(getTranslation(madeAt.isPresent() ? "calendar.feed.renew" : "calendar.feed.make"));
        revoke.setVisible(madeAt.isPresent());
    }

    private void make() {
        TextField address = new TextField(getTranslation("calendar.feed.address"));
        address.setValue(feeds.renew());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("calendar.feed.once"));
        fresh.removeAll();
        fresh.add(address);
        show();
        address.focus();
    }

    private void revoke() {
        feeds.revoke();
        fresh.removeAll();
        show();
        Notices.success(this, "calendar.feed.revoked");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.feed");
    }
}
