package org.clientele.offlimits;

/**
 * What somebody asks an exception for. Empty text is "", never null.
 *
 * @param whom who is to be approached
 * @param reason why, for the one who decides and for later
 */
public record OverrideRequest(String whom, String reason) {

    public static final int WHOM_MAX = 200;
    public static final int REASON_MAX = 2000;
}
