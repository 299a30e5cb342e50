package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clientele.interview.InterviewState;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalInterviews;
import org.clientele.portal.acts.ContactRights;
import org.clientele.portal.acts.PortalRights;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;

/** The interviews of a contact's vacancies, as a list and as a calendar (docs/features.md S2.42, S2.43). */
@Route(PortalNavigation.INTERVIEWS)
@RolesAllowed(Permission.PORTAL)
public class PortalInterviewsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration BEFORE = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final String VIEW = "view";
    private static final String CALENDAR = "calendar";

    private final PortalInterviews interviews;
    private final PortalRights rights;
    private final InterviewActs acts;
    private final Clock clock;

    PortalInterviewsView(PortalInterviews interviews, PortalRights rights, InterviewActs acts, Clock clock) {
        this.interviews = interviews;
        this.rights = rights;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean asCalendar = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VIEW)
                .filter(CALENDAR::equals)
                .isPresent();
        show(asCalendar);
    }

    void show(boolean asCalendar) {
        Header header = new Header(new H1(getPageTitle()));
        header.addClassName("portal-title");
        getContent().removeAll();
        getContent().add(header, choice(asCalendar));
        if (asCalendar) {
            getContent().add(new InterviewDays(interviews));
        } else {
            addList();
        }
    }

    private void addList() {
        Instant now = clock.instant();
        List<PortalAgendaItem> all = interviews.between(now.minus(BEFORE), now.plus(AHEAD));
        Predicate<PortalAgendaItem> ahead = item -> {
            Instant end = item.interview().endsAt();
            return end != null
                    && end.isAfter(now)
                    && InterviewState.valueOf(item.interview().state()).isAhead();
        };
        if (all.isEmpty()) {
            getContent().add(new EmptyState("portalpages.interviews.none", "portalpages.interviews.none.hint"));
            return;
        }
        ContactRights mine = rights.mine();
        add("portalpages.interviews.ahead", all.stream().filter(ahead).toList(), mine);
        add(
                "portalpages.interviews.past",
                all.reversed().stream().filter(ahead.negate()).toList(),
                mine);
    }

    private void add(String titleKey, List<PortalAgendaItem> items, ContactRights mine) {
        if (!items.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("portal-cards");
            items.forEach(item -> cards.add(new InterviewCard(item, true, acts.of(item, mine, () -> show(false)))));
            Section section = new Section(new H2(getTranslation(titleKey)), cards);
            section.addClassName("portal-stage");
            getContent().add(section);
        }
    }

    private Component choice(boolean asCalendar) {
        Div choice = new Div(
                button("portalpages.asList", QueryParameters.empty(), !asCalendar),
                button("portalpages.asCalendar", QueryParameters.simple(Map.of(VIEW, CALENDAR)), asCalendar));
        choice.addClassName("portal-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getPageTitle());
        return choice;
    }

    private Button button(String key, QueryParameters parameters, boolean pressed) {
        Button button =
                Buttons.of(key, click -> getUI().ifPresent(ui -> ui.navigate(PortalNavigation.INTERVIEWS, parameters)));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalpages.interviews");
    }
}
