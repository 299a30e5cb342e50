package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.clientele.portal.acts.PortalCalendars;
import org.clientele.shared.ui.SecretAddress;

/** Where contacts make, renew and take back the private address of their calendar. */
final class CalendarPanel extends Composite<Section> {

    CalendarPanel(PortalCalendars calendars) {
        SecretAddress address = new SecretAddress(calendars::madeAt, calendars::renew, calendars::revoke);
        Paragraph what = new Paragraph(getTranslation("portalpages.calendar.text"));
        what.addClassName("secondary");
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("calendar.feed")), what);
        getContent().add(address.parts("portal-verdicts"));
        address.show();
    }
}
