package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.vacancy.VacancyFilter;
import org.clientele.vacancy.VacancyPriority;
import org.clientele.vacancy.VacancyRow;
import org.clientele.vacancy.VacancySort;
import org.clientele.vacancy.VacancyState;

/** The filters above the list of vacancies, and how they and the sort order stand in the page's address. */
final class VacancyFilterBar {

    static final String STATE = "state";
    static final String RECRUITER = "recruiter";
    private static final String PRIORITY = "priority";
    private static final String CLIENT = "client";
    private static final String DUE = "due";

    /** Vacancies that are worked on, in whatever state. */
    static final String CURRENT = "current";

    private static final List<Integer> DUE_DAYS = List.of(0, 7, 30);

    private final FilterBar bar;

    VacancyFilterBar(PagedGrid<VacancyRow> grid, List<AccountRef> people) {
        bar = new FilterBar(grid);
        bar.text("vacancies.filter.text");
        List<String> states = Stream.concat(
                        Stream.of(CURRENT), Arrays.stream(VacancyState.values()).map(ListState::parameterOf))
                .toList();
        bar.choice(STATE, "vacancy.state", states, Function.identity(), this::stateName);
        bar.choice(
                RECRUITER,
                "vacancy.recruiters",
                people,
                person -> person.id().value().toString(),
                AccountRef::name);
        bar.choice(
                PRIORITY,
                "vacancy.priority",
                List.of(VacancyPriority.values()),
                ListState::parameterOf,
                priority -> VacancyTexts.of(priority, bar));
        bar.choice(
                DUE,
                "vacancy.deadline",
                DUE_DAYS,
                days -> Integer.toString(days),
                days -> bar.getTranslation("vacancies.due", days));
    }

    Component component() {
        return bar;
    }

    void show(ListState state) {
        bar.show(state);
    }

    private String stateName(String parameter) {
        return Arrays.stream(VacancyState.values())
                .filter(state -> ListState.parameterOf(state).equals(parameter))
                .findFirst()
                .map(state -> VacancyTexts.of(state, bar))
                .orElseGet(() -> bar.getTranslation("vacancies.current"));
    }

    static VacancyFilter filter(ListState state, LocalDate today) {
        return new VacancyFilter(
                state.text(),
                state.id(CLIENT).map(ClientId::new).orElse(null),
                state.id(RECRUITER).map(AccountId::new).orElse(null),
                states(state),
                state.choice(PRIORITY, VacancyPriority.class).orElse(null),
                DUE_DAYS.stream()
                        .filter(days -> state.value(DUE).equals(Integer.toString(days)))
                        .findFirst()
                        .map(today::plusDays)
                        .orElse(null));
    }

    private static Set<VacancyState> states(ListState state) {
        return state.value(STATE).equals(CURRENT)
                ? VacancyState.CURRENT
                : state.choice(STATE, VacancyState.class).map(Set::of).orElse(Set.of());
    }

    static VacancySort sort(ListState state) {
        return new VacancySort(state.sort(VacancySort.Key.class, VacancySort.Key.TITLE), !state.descending());
    }
}
