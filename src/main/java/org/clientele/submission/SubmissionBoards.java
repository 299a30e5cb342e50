package org.clientele.submission;

import java.util.List;
import java.util.Optional;
import org.clientele.security.Permission.MayRead;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyRef;
import org.clientele.vacancy.VacancyStages;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pipelines of vacancies, stage by stage. */
@Service
@MayRead
public class SubmissionBoards {

    /** How many candidates a board shows. */
    public static final int MAX = 1000;

    private final BoardRepository boards;
    private final Vacancies vacancies;
    private final VacancyStages stages;

    SubmissionBoards(BoardRepository boards, Vacancies vacancies, VacancyStages stages) {
        this.boards = boards;
        this.vacancies = vacancies;
        this.stages = stages;
    }

    /** Everybody in the vacancy's pipeline; empty if it was never there or may not be seen. */
    @Transactional(readOnly = true)
    public Optional<Board> of(VacancyId vacancy) {
        return vacancies.ref(vacancy).map(this::board);
    }

    private Board board(VacancyRef vacancy) {
        List<SubmissionRow> rows = boards.findRows(vacancy.id(), Limit.of(MAX + 1));
        boolean more = rows.size() > MAX;
        return new Board(vacancy, stages.of(vacancy.id()), more ? rows.subList(0, MAX) : rows, more);
    }
}
