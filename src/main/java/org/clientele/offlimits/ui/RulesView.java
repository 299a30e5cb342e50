package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.OffLimitsList;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.OffLimitsSettings;
import org.clientele.offlimits.RuleRow;
import org.clientele.offlimits.RuleSort;
import org.clientele.offlimits.RuleState;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.UserPreferences;

/** All clients that are off limits, for team leads; first those that wait for a decision. */
@Route(OffLimitsNavigation.RULES)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD})
@ForFeature(Feature.OFF_LIMITS)
public class RulesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final String WAITING = "waiting";
    private static final String YES = "yes";

    private final OffLimitsRules rules;
    private final PagedGrid<RuleRow> grid;
    private final Button waiting = new Button();

    RulesView(
            OffLimitsRules rules,
            OffLimitsList list,
            OffLimitsSettings settings,
            CurrentActor actor,
            UserPreferences preferences) {
        this.rules = rules;
        grid = new PagedGrid<>("offLimits", row -> row.id().value(), preferences);
        addColumns();
        grid.actions(actions());
        grid.loads(state -> list.page(isWaiting(state), sort(state), state.page()));
        grid.counts(state -> list.count(isWaiting(state)));
        grid.whenEmpty(new EmptyState("offLimits.rules.empty", "offLimits.rules.empty.hint"));
        waiting.setText(getTranslation("offLimits.rules.waiting"));
        waiting.addClickListener(click ->
                grid.filter(grid.state().with(WAITING, isWaiting(grid.state()) ? null : YES)));
        FilterBar filters = new FilterBar(grid);
        filters.add(waiting);
        PageHeader header = new PageHeader(getPageTitle());
        Anchor log = new Anchor(OffLimitsNavigation.LOG, getTranslation("offLimits.questions"));
        Anchor exceptions = new Anchor(OffLimitsNavigation.EXCEPTIONS, getTranslation("offLimits.overrides"));
        if (actor.may(Permission.ADMINISTER)) {
            header.actions(
                    exceptions, log, Buttons.of("offLimits.settings", click -> SettingsDialog.open(this, settings)));
        } else {
            header.actions(exceptions, log);
        }
        getContent().addClassName("list-page");
        getContent().add(header, filters, grid);
    }

    private void addColumns() {
        grid.column(
                        "state",
                        "offLimits.state",
                        BadgeColor.<RuleRow>renderer(
                                row -> getTranslation("offLimits.state." + row.state()),
                                row -> RuleTexts.colour(row.state())))
                .sortedBy(RuleSort.Key.STATE)
                .onPhones()
                .width("9rem");
        grid.linkColumn(
                        "client",
                        "offLimits.client",
                        RuleRow::clientName,
                        row -> ClientNavigation.url(row.clientId(), OffLimitsNavigation.TAB))
                .sortedBy(RuleSort.Key.CLIENT)
                .shares(2);
        grid.column("reason", "offLimits.reason", RuleRow::reason).shares(2);
        grid.column("cover", "offLimits.cover", row -> getTranslation("offLimits.cover." + row.cover()));
        grid.column("period", "offLimits.period.title", row -> RuleTexts.period(this, row.from(), row.until()))
                .sortedBy(RuleSort.Key.UNTIL)
                .width("13rem");
        grid.column("setBy", "offLimits.setBy", RuleRow::setBy);
        grid.column("owner", "client.owner", RuleRow::owner).hiddenAtFirst();
    }

    private RowActions<RuleRow> actions() {
        return new RowActions<RuleRow>(
                        RuleRow::clientName, row -> ClientNavigation.url(row.clientId(), OffLimitsNavigation.TAB))
                .option("offLimits.confirm", "vaadin:check", row -> row.state() == RuleState.PROPOSED, row -> {
                    RuleLifting.tell(this, rules.confirm(row.id(), row.version()), "offLimits.confirmed");
                    grid.refresh();
                })
                .option(
                        "offLimits.lift",
                        "vaadin:unlock",
                        row -> true,
                        row -> RuleLifting.ask(this, rules, row.id(), row.version(), grid::refresh));
    }

    private static boolean isWaiting(ListState state) {
        return state.value(WAITING).equals(YES);
    }

    private static RuleSort sort(ListState state) {
        return new RuleSort(state.sort(RuleSort.Key.class, RuleSort.Key.STATE), !state.descending());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        waiting.getElement().setAttribute("aria-pressed", Boolean.toString(isWaiting(state)));
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offLimits.rules");
    }
}
