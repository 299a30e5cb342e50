package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.interview.InterviewState;
import org.clientele.interview.ui.InterviewCalendar;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalInterviews;
import org.clientele.shared.ui.Times;
import org.clientele.submission.SubmissionId;

/** The interviews of a contact's vacancies by days; one opens the candidate. */
final class InterviewDays extends Composite<Div> {

    private final PortalInterviews interviews;
    private final Map<String, SubmissionId> shown = new HashMap<>();
    private final ZoneId zone = Times.zone();

    InterviewDays(PortalInterviews interviews) {
        this.interviews = interviews;
        InterviewCalendar calendar = new InterviewCalendar(this::entries, zone);
        calendar.onOpen(id -> Optional.ofNullable(shown.get(id))
                .ifPresent(candidate -> getUI().ifPresent(ui -> ui.navigate(PortalNavigation.url(candidate)))));
        getContent().addClassName("portal-calendar");
        getContent().add(calendar);
    }

    private List<InterviewCalendar.Entry> entries(LocalDate from, LocalDate until) {
        shown.clear();
        return interviews
                .between(
                        from.atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant())
                .stream()
                .flatMap(this::entry)
                .toList();
    }

    private Stream<InterviewCalendar.Entry> entry(PortalAgendaItem item) {
        Instant start = item.interview().startsAt();
        Instant end = item.interview().endsAt();
        if (start == null || end == null) {
            return Stream.empty();
        }
        String id = item.interview().id().value().toString();
        InterviewState state = InterviewState.valueOf(item.interview().state());
        ZoneId there = ZoneId.of(item.interview().timeZone());
        shown.put(id, item.interview().submission());
        return Stream.of(new InterviewCalendar.Entry(
                id,
                item.candidate() + " · " + item.vacancy(),
                start.atZone(there),
                end.atZone(there),
                colour(state),
                state == InterviewState.CANCELLED,
                false));
    }

    private static InterviewCalendar.Colour colour(InterviewState state) {
        return switch (state) {
            case PROPOSED -> InterviewCalendar.Colour.AMBER;
            case SCHEDULED -> InterviewCalendar.Colour.INDIGO;
            case HELD -> InterviewCalendar.Colour.TEAL;
            case MISSED -> InterviewCalendar.Colour.PINK;
            case CANCELLED -> InterviewCalendar.Colour.GREY;
        };
    }
}
