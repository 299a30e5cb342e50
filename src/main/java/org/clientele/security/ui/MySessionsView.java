package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.clientele.security.MySessions;
import org.clientele.security.Role;
import org.clientele.security.SessionRow;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.Times;

/** Where everybody sees in which browsers they are signed in, and signs out there. */
@Route("desk/me/sessions")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("security.css")
public class MySessionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MySessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final Button endOthers = Buttons.of("sessions.endOthers", click -> endOthers());

    MySessionsView(MySessions sessions) {
        this.sessions = sessions;
        list.addClassName("sessions");
        Div page = new Div(new Paragraph(getTranslation("sessions.text")), list, endOthers);
        page.addClassName("me-page");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<SessionRow> rows = sessions.list();
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        endOthers.setVisible(rows.stream().anyMatch(row -> !row.current()));
    }

    private ListItem item(SessionRow row) {
        Span device = new Span(row.device());
        device.addClassName("session-device");
        Span since = secondary(getTranslation("sessions.since", row.address(), Times.dateTime(this, row.since())));
        Span seen = secondary(getTranslation("sessions.seen", Times.dateTime(this, row.lastSeen())));
        Div what = new Div(device, since, seen);
        what.addClassName("session-facts");
        return new ListItem(what, row.current() ? current() : Buttons.of("sessions.end", click -> end(row)));
    }

    private Component current() {
        return BadgeColor.GREEN.badge(getTranslation("sessions.current"));
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private void end(SessionRow row) {
        sessions.end(row.id());
        show();
        Notices.success(this, "sessions.ended");
    }

    private void endOthers() {
        sessions.endOthers();
        show();
        Notices.success(this, "sessions.ended");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.title");
    }
}
