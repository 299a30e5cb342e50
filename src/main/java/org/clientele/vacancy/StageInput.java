package org.clientele.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * A stage as it is to be.
 *
 * @param id null for a new one
 */
public record StageInput(@Nullable StageId id, StageDetails details) {}
