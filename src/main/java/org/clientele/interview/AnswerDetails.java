package org.clientele.interview;

import org.jspecify.annotations.Nullable;

/**
 * What is typed of an answer to an invitation.
 *
 * @param answer null only as long as nothing was chosen
 * @param note in which words it was given; may be empty
 */
public record AnswerDetails(@Nullable Answer answer, String note) {}
