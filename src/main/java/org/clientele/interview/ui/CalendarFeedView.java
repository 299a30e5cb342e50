package org.clientele.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.interview.CalendarFeeds;
import org.clientele.security.Role;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.SecretAddress;

/** Where everybody makes, renews and takes back the private address of their calendar. */
@Route(InterviewNavigation.FEED)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("interview.css")
public class CalendarFeedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SecretAddress address;

    CalendarFeedView(CalendarFeeds feeds) {
        address = new SecretAddress(feeds::madeAt, feeds::renew, feeds::revoke);
        address.maker().addThemeVariants(ButtonVariant.PRIMARY);
        Div page = new Div(new Paragraph(getTranslation("calendar.feed.text")));
        page.add(address.parts("feed-buttons"));
        page.addClassName("me-page");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.feed");
    }
}
