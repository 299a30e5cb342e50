package org.clientele.submission;

/**
 * What somebody thinks of a candidate put forward.
 *
 * @param stars one to five
 * @param remark why, may be empty
 */
public record Rating(int stars, String remark) {

    public static final int BEST = 5;
    public static final int REMARK_MAX = 2000;
}
