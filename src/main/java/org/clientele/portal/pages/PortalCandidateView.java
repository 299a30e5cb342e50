package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.portal.PortalInterviews;
import org.clientele.portal.PortalSubmissions;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Ids;
import org.clientele.submission.SubmissionId;

/** A candidate as a contact sees one: who it is, the résumé, what was said, and what to say. */
@Route(PortalNavigation.CANDIDATES + "/:id")
@RolesAllowed(Permission.PORTAL)
public class PortalCandidateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalSubmissions submissions;
    private final PortalInterviews interviews;
    private String title = "";

    PortalCandidateView(PortalSubmissions submissions, PortalInterviews interviews) {
        this.submissions = submissions;
        this.interviews = interviews;
        getContent().addClassName("portal-candidate");
        Neighbours.listen(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SubmissionId id = Ids.inRoute(event).map(SubmissionId::new).orElseThrow(PortalNotFound::new);
        show(submissions.page(id).orElseThrow(PortalNotFound::new));
    }

    private void show(PortalCandidatePage page) {
        title = page.submission().applicant().name();
        Div reading = new Div();
        CandidateFacts facts = new CandidateFacts(page.submission());
        if (!facts.isEmpty()) {
            reading.add(facts);
        }
        reading.add(new ResumeReader(page));
        reading.addClassName("portal-reading");
        Div aside = new Div();
        List<PortalAgendaItem> meetings = interviews.of(page.submission().id());
        if (!meetings.isEmpty()) {
            aside.add(new CandidateInterviews(meetings));
        }
        aside.add(new RatingPanel(page), new ThreadPanel(page));
        aside.addClassName("portal-aside");
        Div columns = new Div(reading, aside);
        columns.addClassName("portal-columns");
        getContent().removeAll();
        getContent().add(top(page), new CandidateHead(page.submission()), columns);
    }

    private Component top(PortalCandidatePage page) {
        Div top = new Div(
                new WayBack(
                        PortalNavigation.url(page.vacancy().id()),
                        page.vacancy().title()),
                new Neighbours(page));
        top.addClassName("portal-top");
        return top;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
