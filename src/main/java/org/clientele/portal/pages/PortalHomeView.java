package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.clientele.portal.PortalHome;
import org.clientele.portal.PortalHomePage;
import org.clientele.security.Permission;

/** What a contact sees first: its vacancies with their numbers, what waits for it, and the next interviews. */
@Route(PortalNavigation.HOME)
@RolesAllowed(Permission.PORTAL)
public class PortalHomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalHome home;
    private final Clock clock;

    PortalHomeView(PortalHome home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        PortalHomePage page = home.page();
        Header header = new Header(new H1(getPageTitle()));
        header.addClassName("portal-title");
        Div aside = new Div(new WaitingPanel(page.vacancies(), page.next(), clock.instant()));
        if (!page.next().isEmpty()) {
            aside.add(new NextInterviews(page.next()));
        }
        aside.addClassName("portal-aside");
        Div columns = new Div(new VacancyCards(page.vacancies()), aside);
        columns.addClassName("portal-columns");
        getContent().removeAll();
        getContent().add(header, columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalpages.home.title");
    }
}
