package org.clientele.submission.ui;

import org.clientele.contact.ContactRef;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a rating.
 *
 * @param contact whose rating it is; null for one's own
 */
public record RatingInput(@Nullable ContactRef contact, int stars, String remark) {}
