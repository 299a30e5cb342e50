package org.clientele.vacancy;

/**
 * A stage as others name it.
 *
 * @param position in the vacancy's order, counted from 0
 */
public record StageRef(StageId id, VacancyId vacancyId, int position, StageDetails details) {

    public StageKind kind() {
        return details.kind();
    }
}
