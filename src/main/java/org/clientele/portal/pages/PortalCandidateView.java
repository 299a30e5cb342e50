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
import java.util.Optional;
import java.util.function.Predicate;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.portal.PortalInterviews;
import org.clientele.portal.PortalSubmissions;
import org.clientele.portal.ProfileRights;
import org.clientele.portal.acts.ContactRights;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.portal.acts.SubmissionActs;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Ids;
import org.clientele.submission.SubmissionId;

/** A candidate as a contact sees one: who it is, the résumé, what was said, and what to say. */
@Route(PortalNavigation.CANDIDATES + "/:id")
@RolesAllowed(Permission.PORTAL)
public class PortalCandidateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalSubmissions submissions;
    private final PortalInterviews interviews;
    private final PortalFeedback feedback;
    private final InterviewActs interviewActs;
    private final CurrentActor actor;
    private String title = "";

    PortalCandidateView(
            PortalSubmissions submissions,
            PortalInterviews interviews,
            PortalFeedback feedback,
            InterviewActs interviewActs,
            CurrentActor actor) {
        this.submissions = submissions;
        this.interviews = interviews;
        this.feedback = feedback;
        this.interviewActs = interviewActs;
        this.actor = actor;
        getContent().addClassName("portal-candidate");
        Neighbours.listen(this);
    }

    /** Only who is a contact opens it: somebody who looks as a contact does not. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SubmissionId id = Ids.inRoute(event).map(SubmissionId::new).orElseThrow(PortalNotFound::new);
        show(id);
        if (actor.contact().isPresent()) {
            feedback.opened(id);
        }
    }

    void show(SubmissionId id) {
        show(submissions.page(id).orElseThrow(PortalNotFound::new));
    }

    private void refresh(SubmissionId id) {
        submissions
                .page(id)
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(PortalNavigation.HOME)));
    }

    private void show(PortalCandidatePage page) {
        SubmissionId id = page.submission().id();
        Optional<SubmissionActs> acts = feedback.acts(id);
        title = page.submission().applicant().name();
        Div columns = new Div(reading(page, acts), aside(page, acts));
        columns.addClassName("portal-columns");
        getContent().removeAll();
        getContent().add(top(page), new CandidateHead(page.submission()), columns);
        acts.map(may -> new DecisionPanel(page, may, feedback, () -> refresh(id)))
                .filter(panel -> !panel.isEmpty())
                .ifPresent(getContent()::add);
    }

    private Div reading(PortalCandidatePage page, Optional<SubmissionActs> acts) {
        SubmissionId id = page.submission().id();
        Div reading = new Div();
        reading.addClassName("portal-reading");
        CandidateFacts facts = new CandidateFacts(page.submission());
        if (!facts.isEmpty()) {
            reading.add(facts);
        }
        reading.add(new ResumeReader(page));
        Div more = new Div();
        more.addClassName("portal-verdicts");
        if (may(acts, ProfileRights::mayComment)) {
            more.add(Buttons.of("portalpages.known", click -> KnownDialog.open(this, id, feedback, () -> refresh(id))));
        }
        List<String> skills = page.submission().applicant().skills();
        boolean over = acts.map(SubmissionActs::over).orElse(true);
        if (may(acts, ProfileRights::mayCorrectSkills) && !over && !skills.isEmpty()) {
            more.add(Buttons.of(
                    "portalpages.skills.correct",
                    click -> SkillsDialog.open(this, id, skills, feedback, () -> refresh(id))));
        }
        reading.add(more);
        return reading;
    }

    private Div aside(PortalCandidatePage page, Optional<SubmissionActs> acts) {
        SubmissionId id = page.submission().id();
        Runnable refresh = () -> refresh(id);
        Div aside = new Div();
        aside.addClassName("portal-aside");
        List<PortalAgendaItem> meetings = interviews.of(id);
        if (!meetings.isEmpty()) {
            ContactRights rights = acts.map(SubmissionActs::rights).orElse(ContactRights.NONE);
            aside.add(new CandidateInterviews(meetings, item -> interviewActs.of(item, rights, refresh)));
        }
        aside.add(
                new RatingPanel(
                        page,
                        may(acts, ProfileRights::mayRate)
                                ? rating -> ActNotices.tell(
                                        this, feedback.rate(id, rating), "portalpages.act.said", refresh)
                                : null),
                new ThreadPanel(
                        "portalpages.thread",
                        () -> submissions.comments(id),
                        may(acts, ProfileRights::mayComment)
                                ? new CommentField(
                                        id.value(),
                                        PortalFeedback.COMMENT_MOST,
                                        text -> feedback.comment(id, text),
                                        refresh)
                                : null));
        return aside;
    }

    private static boolean may(Optional<SubmissionActs> acts, Predicate<ProfileRights> right) {
        return acts.map(may -> right.test(may.rights().rights())).orElse(false);
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
