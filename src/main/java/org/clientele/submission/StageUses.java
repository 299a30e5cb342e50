package org.clientele.submission;

import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageUse;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Tells vacancies who stands in their stages. */
@Component
class StageUses implements StageUse {

    private final BoardRepository boards;

    StageUses(BoardRepository boards) {
        this.boards = boards;
    }

    @Override
    public Map<StageId, Long> of(VacancyId vacancy) {
        return boards.countByStage(vacancy).stream().collect(Collectors.toMap(StageTally::stage, StageTally::number));
    }
}
