package org.clientele.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clientele.candidate.CandidateSample.Row;
import org.clientele.candidate.CandidateSample.Taken;
import org.clientele.candidate.CandidateSort.Key;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Sample;
import org.clientele.shared.search.SearchText;
import org.clientele.shared.text.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the way to a page of candidates that is likely to be the quickest (docs/adr/0014). */
@Component
class CandidatePlanner {

    /** Holds what searches ask for, in the order of the names; but not what filters do. */
    static final String BY_NAME = "ix_candidate_name";

    /** The key, to which the tables of skills and languages lead. */
    private static final String KEY = "PRIMARY";

    private final CandidateSample sample;

    CandidatePlanner(CandidateSample sample) {
        this.sample = sample;
    }

    /**
     * @param availableUntil the last day that the filter stands for, if it asks for one
     * @param backwards whether the page is sought from the end of the order
     * @param enough how many hits have to be found in the order
     */
    Access plan(
            CandidateFilter filter,
            @Nullable LocalDate availableUntil,
            CandidateSort sort,
            boolean backwards,
            int enough) {
        return filter.equals(CandidateFilter.ALL)
                ? Access.byIndex(indexOf(sort.key()), enough)
                : Access.cheapest(ways(filter, availableUntil, sort, backwards, enough));
    }

    /** All ways there are. */
    List<Access> ways(
            CandidateFilter filter,
            @Nullable LocalDate availableUntil,
            CandidateSort sort,
            boolean backwards,
            int enough) {
        Taken taken = sample.get();
        Sample<Row, Key> rows = taken.rows();
        SearchText text = SearchText.of(filter.sought());
        boolean byName = sort.key() == Key.NAME;
        boolean textOnly = filter.equals(CandidateFilter.ALL.withText(filter.text()));
        long depth = rows.depth(
                sought(filter, availableUntil, text),
                sort.key(),
                sort.ascending() == backwards,
                among(filter, taken, enough));
        List<Access> ways = new ArrayList<>();
        ways.add(Access.byIndex(
                indexOf(sort.key()), depth * (byName && textOnly ? Access.SCANNED : cost(filter) + Access.READ)));
        if (!byName) {
            ways.add(Access.byIndex(
                    BY_NAME, rows.size() * Access.SCANNED + rows.count(found(text)) * (cost(filter) + Access.READ)));
        }
        if (filter.skill() != null) {
            ways.add(Access.byIndex(KEY, skilled(filter.skill(), taken) * Access.MATCHED));
        }
        if (!filter.language().isEmpty()) {
            ways.add(Access.byIndex(KEY, speaking(filter.language(), taken) * Access.MATCHED));
        }
        if (!filter.city().isEmpty()) {
            ways.add(Access.byIndex("ix_candidate_city", rows.count(inCity(filter)) * Access.READ));
        }
        if (availableUntil != null) {
            ways.add(
                    Access.byIndex("ix_candidate_available", rows.count(availableUntil(availableUntil)) * Access.READ));
        }
        if (filter.consent() != null) {
            ways.add(Access.byIndex(
                    "ix_candidate_consent_state", rows.count(row -> row.consent() == filter.consent()) * Access.READ));
        }
        if (text instanceof SearchText.Fragment fragment) {
            ways.add(rows.byTrigrams(fragment.folded()));
        }
        return ways;
    }

    /** How many of those who fulfil the rest have to be found until enough have the skill and the language as well. */
    private static long among(CandidateFilter filter, Taken taken, int enough) {
        double size = Math.max(1, taken.rows().size());
        double share = 1;
        if (filter.skill() != null) {
            share *= skilled(filter.skill(), taken) / size;
        }
        if (!filter.language().isEmpty()) {
            share *= speaking(filter.language(), taken) / size;
        }
        return (long) (enough / Math.clamp(share, 1 / size, 1));
    }

    /** Skills and languages stand in tables of their own. */
    private static double cost(CandidateFilter filter) {
        return (filter.skill() == null ? 0 : Access.PROBED) + (filter.language().isEmpty() ? 0 : Access.PROBED);
    }

    private static long skilled(SkillId skill, Taken taken) {
        return taken.skills().getOrDefault(skill.value(), 0L);
    }

    private static long speaking(String language, Taken taken) {
        return taken.languages().getOrDefault(language, 0L);
    }

    private static Predicate<Row> sought(CandidateFilter filter, @Nullable LocalDate availableUntil, SearchText text) {
        return found(text)
                .and(row -> filter.city().isEmpty() || inCity(filter).test(row))
                .and(row ->
                        availableUntil == null || availableUntil(availableUntil).test(row))
                .and(row -> filter.consent() == null || row.consent() == filter.consent());
    }

    private static Predicate<Row> inCity(CandidateFilter filter) {
        String city = Folding.fold(filter.city());
        return row -> row.city().equals(city);
    }

    private static Predicate<Row> availableUntil(LocalDate day) {
        return row -> row.availableFrom() != null && !row.availableFrom().isAfter(day);
    }

    private static Predicate<Row> found(SearchText text) {
        return row -> text.isIn(row.lastName(), row.searchText());
    }

    private static String indexOf(Key key) {
        return switch (key) {
            case NAME -> BY_NAME;
            case CITY -> "ix_candidate_city";
            case CHANGED -> "ix_candidate_changed";
        };
    }
}
