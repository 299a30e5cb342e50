package org.clientele.portal;

import java.time.Instant;

/**
 * A rating by a contact of the client.
 *
 * @param stars one to five
 * @param own whether the contact who reads gave it
 */
public record PortalRating(int stars, String remark, Instant ratedAt, boolean own) {}
