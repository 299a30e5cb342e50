package org.clientele.submission;

import java.util.List;
import org.clientele.vacancy.StageView;
import org.clientele.vacancy.VacancyRef;

/**
 * A vacancy's pipeline with everybody in it.
 *
 * @param stages in their order, each with the number of candidates
 * @param rows those who have been longest in their stage first
 * @param more whether there are further candidates, whom the board does not show
 */
public record Board(VacancyRef vacancy, List<StageView> stages, List<SubmissionRow> rows, boolean more) {

    public Board {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /** The candidates of one stage. */
    public List<SubmissionRow> in(StageView stage) {
        return rows.stream().filter(row -> row.stage().equals(stage.id())).toList();
    }
}
