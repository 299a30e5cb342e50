package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.portal.signin.ContactSessions;
import org.clientele.security.SessionRow;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** In which browsers a contact is signed in, and signing out there. */
final class OwnSessions extends Composite<Section> {

    private final ContactSessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final Button others = Buttons.of("sessions.endOthers", click -> endOthers());

    OwnSessions(ContactSessions sessions) {
        this.sessions = sessions;
        list.addClassName("sessions");
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("sessions.title")), list, others);
        show();
    }

    void show() {
        List<SessionRow> rows = sessions.list();
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        others.setVisible(rows.size() > 1);
    }

    private ListItem item(SessionRow row) {
        Span device = new Span(row.device());
        device.addClassName("session-device");
        Span since = new Span(getTranslation("sessions.since", row.address(), Times.dateTime(this, row.since())));
        since.addClassName("secondary");
        Div what = new Div(device, since);
        what.addClassName("session-facts");
        return new ListItem(
                what,
                row.current()
                        ? BadgeColor.GREEN.badge(getTranslation("sessions.current"))
                        : Buttons.of("sessions.end", click -> end(row)));
    }

    private void endOthers() {
        sessions.endOthers();
        show();
        Notices.success(this, "sessions.ended");
    }

    private void end(SessionRow row) {
        sessions.end(row.id());
        show();
        Notices.success(this, "sessions.ended");
    }
}
