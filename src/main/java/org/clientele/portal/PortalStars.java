package org.clientele.portal;

/**
 * How contacts of the client rated, as far as the contact sees it.
 *
 * @param mean of one to five; 0 without ratings
 */
public record PortalStars(double mean, long number) {

    static final PortalStars NONE = new PortalStars(0, 0);
}
