package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.offlimits.OffLimitsQuestions;
import org.clientele.offlimits.QuestionRow;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** Who asked whether somebody may be approached, and what the answer was; for team leads. */
@Route(OffLimitsNavigation.LOG)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD})
@ForFeature(Feature.OFF_LIMITS)
public class QuestionLogView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<QuestionRow> grid;

    QuestionLogView(OffLimitsQuestions questions, UserPreferences preferences) {
        grid = new PagedGrid<>("offLimitsQuestions", QuestionRow::id, preferences);
        grid.column("time", "offLimits.questions.time", row -> Times.dateTime(this, row.askedAt()))
                .width("11rem");
        grid.column("asker", "offLimits.questions.asker", QuestionRow::askerName)
                .width("12rem");
        grid.column("question", "offLimits.questions.asked", QuestionRow::question)
                .shares(3)
                .onPhones();
        grid.column("answer", "offLimits.questions.answer", row -> getTranslation("offLimits.answered." + row.answer()))
                .width("9rem")
                .onPhones();
        grid.loads(state -> questions.page(state.page()));
        grid.counts(state -> questions.count());
        grid.whenEmpty(new EmptyState("offLimits.questions.empty", "offLimits.questions.empty.hint"));
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(new Anchor(OffLimitsNavigation.RULES, getTranslation("offLimits.rules"))),
                        grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offLimits.questions");
    }
}
