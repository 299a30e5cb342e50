package org.clientele.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.interview.InterviewFilter;
import org.clientele.interview.InterviewList;
import org.clientele.interview.InterviewRow;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewTime;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.shared.ui.SearchField;
import org.clientele.shared.ui.Times;
import org.clientele.team.Teams;

/** All interviews of the clients that one sees, by month, week and as a list; view and day stand in the address. */
@Route(InterviewNavigation.CALENDAR)
@Menu(title = "calendar.title", order = 24, icon = "vaadin:calendar-user")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("interview.css")
public class CalendarView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Whose interviews are shown. */
    enum Whose {
        ALL,
        MINE,
        TEAM
    }

    private final InterviewList interviews;
    private final CurrentActor actor;
    private final Teams teams;
    private final CalendarMoves moves;
    private final Clock clock;
    private final InterviewCalendar calendar;
    private final Select<Whose> whose = new Select<>();
    private final SearchField<RecordChooser.Choice> client;
    private final Map<String, InterviewRow> shown = new HashMap<>();

    CalendarView(
            InterviewList interviews,
            CurrentActor actor,
            Teams teams,
            CalendarMoves moves,
            EntryDialog entry,
            RecordChooser clients,
            SettingsDialog settings,
            Clock clock) {
        this.interviews = interviews;
        this.actor = actor;
        this.teams = teams;
        this.moves = moves;
        this.clock = clock;
        ZoneId zone = Times.zone();
        calendar = new InterviewCalendar(this::entries, zone);
        calendar.onOpen(
                id -> Optional.ofNullable(shown.get(id)).ifPresent(row -> entry.open(this, row, calendar::refresh)));
        calendar.onMove(move -> {
            InterviewRow row = shown.get(move.old().id());
            if (row != null) {
                moves.ask(
                        this,
                        row,
                        new InterviewTime(move.start().toInstant(), move.end().toInstant()),
                        calendar::refresh);
            }
        });
        calendar.onShown(this::remember);
        whose.setLabel(getTranslation("calendar.whose"));
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(
                item -> getTranslation("calendar." + item.name().toLowerCase(Locale.ROOT)));
        whose.setValue(Whose.ALL);
        whose.addValueChangeListener(event -> calendar.refresh());
        client = clients.create();
        client.addValueChangeListener(event -> calendar.refresh());
        PageHeader header = new PageHeader(getPageTitle());
        if (actor.may(Permission.ADMINISTER)) {
            header.actions(Buttons.of("interview.settings", click -> settings.open(this)));
        }
        Div filters = new Div(whose, client);
        filters.addClassName("filter-bar");
        getContent().addClassName("calendar-page");
        getContent().add(header, filters, calendar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<LocalDate> day = asked.getSingleParameter("day").flatMap(CalendarView::day);
        Optional<InterviewCalendar.View> view = asked.getSingleParameter("view").flatMap(CalendarView::view);
        if (day.isPresent() || view.isPresent()) {
            calendar.show(new InterviewCalendar.Shown(
                    view.orElse(InterviewCalendar.View.MONTH),
                    day.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Times.zone()))));
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            // An address that was cut off shows today.
            return Optional.empty();
        }
    }

    private static Optional<InterviewCalendar.View> view(String typed) {
        return List.of(InterviewCalendar.View.values()).stream()
                .filter(view -> view.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    private void remember(InterviewCalendar.Shown shown) {
        Map<String, String> parameters = Map.of(
                "view",
                shown.view().name().toLowerCase(Locale.ROOT),
                "day",
                shown.day().toString());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        InterviewNavigation.CALENDAR + "?"
                                + QueryParameters.simple(parameters).getQueryString()));
    }

    private List<InterviewCalendar.Entry> entries(LocalDate from, LocalDate until) {
        ZoneId zone = Times.zone();
        shown.clear();
        InterviewFilter filter = InterviewFilter.ALL
                .of(people())
                .at(
                        client.getValue() == null
                                ? null
                                : new ClientId(client.getValue().ref().id()));
        return interviews
                .between(
                        from.atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant(),
                        filter)
                .stream()
                .map(this::entry)
                .toList();
    }

    private Set<AccountId> people() {
        return switch (whose.getValue()) {
            case ALL -> Set.of();
            case MINE -> Set.of(actor.requireStaff().id());
            case TEAM -> teams.teammates();
        };
    }

    private InterviewCalendar.Entry entry(InterviewRow row) {
        boolean proposed = row.state() == InterviewState.PROPOSED;
        String title = row.candidate() + " · " + row.client()
                + (proposed ? " (" + getTranslation("calendar.proposed") + ")" : "");
        shown.put(row.id().value().toString(), row);
        return new InterviewCalendar.Entry(
                row.id().value().toString(),
                title,
                row.time().starts().atZone(row.zone()),
                row.time().ends().atZone(row.zone()),
                colour(row),
                row.state() == InterviewState.CANCELLED,
                row.state() == InterviewState.SCHEDULED && actor.may(Permission.WORK));
    }

    private static InterviewCalendar.Colour colour(InterviewRow row) {
        return switch (row.state()) {
            case PROPOSED -> InterviewCalendar.Colour.AMBER;
            case SCHEDULED -> InterviewCalendar.Colour.INDIGO;
            case HELD -> InterviewCalendar.Colour.TEAL;
            case MISSED -> InterviewCalendar.Colour.PINK;
            case CANCELLED -> InterviewCalendar.Colour.GREY;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }
}
