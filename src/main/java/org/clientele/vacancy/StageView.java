package org.clientele.vacancy;

/**
 * A stage of a vacancy.
 *
 * @param candidates how many stand in it
 */
public record StageView(StageId id, StageDetails details, long candidates) {}
