package org.clientele.vacancy;

import java.util.Map;

/**
 * How many candidates stand in the stages of a vacancy. Answered by the feature that puts candidates forward, in one
 * statement; asked within a transaction.
 */
public interface StageUse {

    /** The numbers of candidates by stage, also of those whose submissions are in the archive; stages without any are absent. */
    Map<StageId, Long> of(VacancyId vacancy);
}
