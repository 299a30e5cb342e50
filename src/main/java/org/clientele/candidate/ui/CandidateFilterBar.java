package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.clientele.candidate.CandidateFilter;
import org.clientele.candidate.CandidateList;
import org.clientele.candidate.CandidateRow;
import org.clientele.candidate.CandidateSort;
import org.clientele.candidate.ConsentState;
import org.clientele.candidate.SkillId;
import org.clientele.candidate.SkillRow;
import org.clientele.candidate.Skills;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;

/** The filters above the list of candidates, and how they and the sort order stand in the page's address. */
final class CandidateFilterBar {

    private static final String SKILL = "skill";
    private static final String CITY = "city";
    private static final String LANGUAGE = "language";
    private static final String AVAILABLE = "available";
    private static final String CONSENT = "consent";

    /** From when somebody can begin, at the latest. */
    private enum Available {
        NOW(0),
        IN_A_MONTH(31),
        IN_THREE_MONTHS(92);

        private final int days;

        Available(int days) {
            this.days = days;
        }
    }

    private final FilterBar bar;

    CandidateFilterBar(PagedGrid<CandidateRow> grid, CandidateList candidates, Skills skills) {
        bar = new FilterBar(grid);
        bar.text("candidates.filter.text");
        bar.choice(
                SKILL,
                "candidates.filter.skill",
                skills.list(),
                skill -> skill.id().value().toString(),
                SkillRow::name);
        bar.choice(CITY, "candidate.city", candidates.cities(), Function.identity(), Function.identity());
        bar.choice(LANGUAGE, "candidates.filter.language", languages(), Function.identity(), this::language);
        bar.choice(
                AVAILABLE,
                "candidates.filter.available",
                List.of(Available.values()),
                ListState::parameterOf,
                choice -> bar.getTranslation("candidates.filter.available." + choice));
        bar.choice(
                CONSENT,
                "candidate.consent",
                List.of(ConsentState.values()),
                ListState::parameterOf,
                state -> CandidateTexts.consent(bar, state));
    }

    Component component() {
        return bar;
    }

    void show(ListState state) {
        bar.show(state);
    }

    static CandidateFilter filter(ListState state) {
        return new CandidateFilter(
                state.text(),
                state.id(SKILL).map(SkillId::new).orElse(null),
                state.value(CITY),
                state.value(LANGUAGE),
                state.choice(AVAILABLE, Available.class)
                        .map(choice -> choice.days)
                        .orElse(null),
                state.choice(CONSENT, ConsentState.class).orElse(null));
    }

    static CandidateSort sort(ListState state) {
        return new CandidateSort(state.sort(CandidateSort.Key.class, CandidateSort.Key.NAME), !state.descending());
    }

    private List<String> languages() {
        Collator order = Collator.getInstance(Times.locale(bar));
        return Arrays.stream(Locale.getISOLanguages())
                .sorted((one, other) -> order.compare(language(one), language(other)))
                .toList();
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(Times.locale(bar));
    }
}
