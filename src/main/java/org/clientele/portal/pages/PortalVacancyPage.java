package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.portal.PortalSubmissionView;
import org.clientele.portal.PortalSubmissions;
import org.clientele.portal.PortalVacancies;
import org.clientele.portal.PortalVacancyView;
import org.clientele.portal.acts.PortalConversations;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/** A vacancy as a contact follows it: what is sought, and who was put forward, stage by stage, as cards or as a table. */
@Route(PortalNavigation.VACANCIES + "/:id")
@RolesAllowed(Permission.PORTAL)
public class PortalVacancyPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VIEW = "view";
    private static final String TABLE = "table";

    private final PortalVacancies vacancies;
    private final PortalSubmissions submissions;
    private final PortalConversations conversations;
    private final OwnHand hand;
    private String title = "";

    PortalVacancyPage(
            PortalVacancies vacancies, PortalSubmissions submissions, PortalConversations conversations, OwnHand hand) {
        this.vacancies = vacancies;
        this.submissions = submissions;
        this.conversations = conversations;
        this.hand = hand;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean asTable = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VIEW)
                .filter(TABLE::equals)
                .isPresent();
        show(Ids.inRoute(event).map(VacancyId::new).orElseThrow(PortalNotFound::new), asTable);
    }

    void show(VacancyId id, boolean asTable) {
        PortalVacancyView vacancy = vacancies.find(id).orElseThrow(PortalNotFound::new);
        List<PortalSubmissionView> candidates = submissions.of(vacancy.row().id());
        title = vacancy.row().title();
        getContent().removeAll();
        getContent().add(new WayBack(PortalNavigation.HOME, getTranslation("portalpages.home.title")));
        getContent().add(header(vacancy), description(vacancy));
        if (candidates.isEmpty()) {
            getContent().add(new EmptyState("portalpages.candidates.none", "portalpages.candidates.none.hint"));
        } else {
            getContent()
                    .add(
                            choice(vacancy.row().id(), asTable),
                            asTable
                                    ? new CandidateTable(candidates)
                                    : new CandidateCards(vacancy.stages(), candidates));
        }
        conversation(vacancy.row().id());
    }

    private Header header(PortalVacancyView vacancy) {
        Div facts = new Div(PortalWords.vacancyState(this, vacancy.row().state()));
        facts.addClassName("portal-facts");
        facts.add(new Span(getTranslation("portalpages.openings", vacancy.row().openings())));
        if (vacancy.row().deadline() != null) {
            facts.add(new Span(getTranslation(
                    "portalpages.deadline", Times.date(this, vacancy.row().deadline()))));
        }
        String salary = PortalWords.salary(
                this, vacancy.salaryFrom(), vacancy.salaryTo(), vacancy.salaryCurrency(), vacancy.salaryPeriod());
        if (!salary.isEmpty()) {
            facts.add(new Span(salary));
        }
        Header header = new Header(new H1(title), facts);
        header.addClassName("portal-title");
        return header;
    }

    /** Not there where nothing was said and one may say nothing. */
    private void conversation(VacancyId id) {
        boolean may = hand.rights().rights().mayComment();
        AtomicReference<@Nullable ThreadPanel> panel = new AtomicReference<>();
        CommentField field = may
                ? new CommentField(
                        id.value(), PortalConversations.MOST, words -> conversations.write(id, words), () -> {
                            ThreadPanel said = panel.get();
                            if (said != null) {
                                said.refresh();
                            }
                        })
                : null;
        if (may || !conversations.of(id).isEmpty()) {
            ThreadPanel said = new ThreadPanel("portalpages.conversation", () -> conversations.of(id), field);
            said.addClassName("portal-conversation");
            panel.set(said);
            getContent().add(said);
        }
    }

    private Component description(PortalVacancyView vacancy) {
        Div text = new Div(
                vacancy.description().isBlank()
                        ? getTranslation("portalpages.description.none")
                        : vacancy.description());
        text.addClassName("paragraphs");
        NativeDetails details = new NativeDetails(getTranslation("portalpages.description"), text);
        details.addClassName("portal-panel");
        return details;
    }

    /** Cards or table; which of them stands in the address. */
    private Component choice(VacancyId id, boolean asTable) {
        Div choice = new Div(
                button("portalpages.asCards", id, "", !asTable), button("portalpages.asTable", id, TABLE, asTable));
        choice.addClassName("portal-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("portalpages.candidates.title"));
        return choice;
    }

    private Button button(String key, VacancyId id, String view, boolean pressed) {
        Button button = Buttons.of(
                key,
                click -> getUI().ifPresent(ui -> ui.navigate(
                        PortalNavigation.url(id),
                        view.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(VIEW, view)))));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
