package org.clientele.offlimits;

/**
 * What somebody says who decides on an exception.
 *
 * @param reason for the person who asked; "" if there is none
 */
public record OverrideDecision(String reason) {

    public static final int REASON_MAX = 500;

    public static final OverrideDecision WITHOUT_REASON = new OverrideDecision("");
}
