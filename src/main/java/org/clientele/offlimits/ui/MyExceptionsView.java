package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.OverrideState;
import org.clientele.offlimits.OwnOverride;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** The exceptions that one has asked for oneself, and what has come of them. */
@Route(OffLimitsNavigation.MY_EXCEPTIONS)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER})
@ForFeature(Feature.OFF_LIMITS)
public class MyExceptionsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<OwnOverride> grid;

    MyExceptionsView(OverrideRequests requests, UserPreferences preferences) {
        grid = new PagedGrid<>("offLimitsMine", OwnOverride::id, preferences);
        addColumns();
        grid.loads(state -> requests.mine(state.page()));
        grid.whenEmpty(new EmptyState("offLimits.overrides.mine.empty", "offLimits.overrides.empty.hint"));
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(new Anchor(OffLimitsNavigation.QUESTION, getTranslation("offLimits.title"))),
                        grid);
    }

    private void addColumns() {
        grid.linkColumn("client", "offLimits.client", this::client, MyExceptionsView::url)
                .shares(2);
        grid.column(
                        "state",
                        "offLimits.state",
                        BadgeColor.<OwnOverride>renderer(
                                own -> OverrideTexts.state(this, own.state()),
                                own -> OverrideTexts.colour(own.state())))
                .width("9rem")
                .onPhones();
        grid.column("whom", "offLimits.override.whom", OwnOverride::whom).onPhones();
        grid.column("question", "offLimits.questions.asked", OwnOverride::question)
                .shares(2)
                .hiddenAtFirst();
        grid.column("reason", "offLimits.reason", OwnOverride::reason).shares(2).hiddenAtFirst();
        grid.column("asked", "offLimits.override.asked", own -> Times.date(this, own.requestedAt()))
                .width("8rem");
        grid.column("decided", "offLimits.decidedBy", own -> OverrideTexts.decision(this, own))
                .width("14rem");
        grid.column("decision", "offLimits.override.decision", OwnOverride::decision)
                .shares(2);
        grid.column("until", "offLimits.until", this::until).width("8rem");
    }

    /** One's own words stand for the name that one does not see. */
    private String client(OwnOverride own) {
        if (!own.clientName().isEmpty()) {
            return own.clientName();
        }
        return own.question().isEmpty()
                ? getTranslation("offLimits.hidden")
                : getTranslation("offLimits.hidden.asked", own.question());
    }

    private String until(OwnOverride own) {
        return own.state() == OverrideState.GRANTED && own.until() != null ? Times.date(this, own.until()) : "";
    }

    private static String url(OwnOverride own) {
        return own.clientName().isEmpty() ? "" : ClientNavigation.url(own.client(), OffLimitsNavigation.TAB);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offLimits.overrides.mine");
    }
}
