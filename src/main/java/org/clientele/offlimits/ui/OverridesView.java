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
import org.clientele.offlimits.OffLimitsOverrides;
import org.clientele.offlimits.OverrideRow;
import org.clientele.offlimits.OverrideState;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** The exceptions that were asked for, for team leads, who decide on those of others. */
@Route(OffLimitsNavigation.EXCEPTIONS)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD})
@ForFeature(Feature.OFF_LIMITS)
public class OverridesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final OffLimitsOverrides overrides;
    private final PagedGrid<OverrideRow> grid;

    OverridesView(OffLimitsOverrides overrides, UserPreferences preferences) {
        this.overrides = overrides;
        grid = new PagedGrid<>("offLimitsExceptions", OverrideRow::id, preferences);
        addColumns();
        grid.actions(actions());
        grid.loads(state -> overrides.page(state.page()));
        grid.counts(state -> overrides.count());
        grid.whenEmpty(new EmptyState("offLimits.overrides.empty", "offLimits.overrides.empty.hint"));
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(new Anchor(OffLimitsNavigation.RULES, getTranslation("offLimits.rules"))),
                        grid);
    }

    private void addColumns() {
        grid.linkColumn("client", "offLimits.client", OverrideRow::clientName, OverridesView::url)
                .shares(2);
        grid.column(
                        "state",
                        "offLimits.state",
                        BadgeColor.<OverrideRow>renderer(
                                row -> OverrideTexts.state(this, row.state()),
                                row -> OverrideTexts.colour(row.state())))
                .width("9rem")
                .onPhones();
        grid.column("whom", "offLimits.override.whom", OverrideRow::whom);
        grid.column("reason", "offLimits.reason", OverrideRow::reason).shares(2);
        grid.column(
                        "requested",
                        "offLimits.override.requestedBy",
                        row -> getTranslation(
                                "offLimits.byAndWhen", row.requestedBy(), Times.date(this, row.requestedAt())))
                .shares(2);
        grid.column("decided", "offLimits.decidedBy", OverrideRow::decidedBy);
        grid.column("decision", "offLimits.override.decision", OverrideRow::decision)
                .shares(2);
    }

    private RowActions<OverrideRow> actions() {
        return new RowActions<>(OverrideRow::clientName, OverridesView::url)
                .option("offLimits.override.grant", "vaadin:check", OverridesView::isOpen, this::grant)
                .option("offLimits.override.refuse", "vaadin:close", OverridesView::isOpen, this::refuse);
    }

    private void grant(OverrideRow row) {
        DecisionForm.open(
                this, row, "offLimits.override.grant", decision -> overrides.grant(row.id(), decision), grid::refresh);
    }

    private void refuse(OverrideRow row) {
        DecisionForm.open(
                this,
                row,
                "offLimits.override.refuse",
                decision -> overrides.refuse(row.id(), decision),
                grid::refresh);
    }

    private static boolean isOpen(OverrideRow row) {
        return row.state() == OverrideState.REQUESTED;
    }

    private static String url(OverrideRow row) {
        return ClientNavigation.url(row.clientId(), OffLimitsNavigation.TAB);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offLimits.overrides");
    }
}
