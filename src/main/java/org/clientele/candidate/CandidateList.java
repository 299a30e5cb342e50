package org.clientele.candidate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of all candidates as pages, as quick for a hundred thousand as for a hundred (docs/adr/0006, docs/adr/0014).
 * Archived ones are not in it.
 */
@Service
@MayRead
public class CandidateList {

    /** Candidates are counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    /** More would be no choice. */
    private static final Limit CITIES = Limit.of(500);

    private final CandidateQueries queries;
    private final CandidateListRepository candidates;

    CandidateList(CandidateQueries queries, CandidateListRepository candidates) {
        this.queries = queries;
        this.candidates = candidates;
    }

    /**
     * One page in the list's order, also if it is counted from the end; then {@link Slice#hasNext} says whether rows
     * come before it. Four statements.
     */
    @Transactional(readOnly = true)
    public Slice<CandidateRow> page(CandidateFilter filter, CandidateSort sort, PageRef page) {
        return Pages.ofIds(page, queries.ids(filter, sort, page), this::rows, CandidateRow::id);
    }

    /** How many candidates there are, at most {@link #COUNT_MAX}. */
    @Transactional(readOnly = true)
    public int count(CandidateFilter filter) {
        return queries.count(filter, COUNT_MAX);
    }

    /** Where candidates live, to choose from. */
    @Transactional(readOnly = true)
    public List<String> cities() {
        return candidates.findCities(CITIES);
    }

    private List<CandidateRow> rows(List<CandidateId> ids) {
        Map<CandidateId, List<ListedRow.Address>> addresses =
                candidates.findAddresses(ids).stream().collect(Collectors.groupingBy(ListedRow.Address::candidate));
        Map<CandidateId, List<ListedRow.Skilled>> skills =
                candidates.findSkills(ids).stream().collect(Collectors.groupingBy(ListedRow.Skilled::candidate));
        return candidates.findRows(ids).stream()
                .map(row -> row.toRow(
                        addresses.getOrDefault(row.id(), List.of()), skills.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
