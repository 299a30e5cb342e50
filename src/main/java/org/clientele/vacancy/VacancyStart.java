package org.clientele.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * How a new vacancy begins.
 *
 * @param pipeline the template that its stages are made from; null for the standard one
 * @param requested whether the client has asked for it and the agency has not taken it on yet
 */
public record VacancyStart(@Nullable PipelineId pipeline, boolean requested) {

    /** Taken on, with the standard stages. */
    public static final VacancyStart OPEN = new VacancyStart(null, false);
}
