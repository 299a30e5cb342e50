package org.clientele.shared.ui;

/**
 * How many rows a list has, counted no further than a limit: at a million rows the rest of the count is time lost.
 *
 * @param number at most one more than the limit
 */
public record CappedCount(long number, long limit) {

    /** How far lists are counted. */
    public static final int LIMIT = 1000;

    /** Out of a count that stopped at one more than {@link #LIMIT}. */
    public static CappedCount of(long number) {
        return new CappedCount(number, LIMIT);
    }

    /** All there are. */
    static CappedCount exact(long number) {
        return new CappedCount(number, number);
    }

    /** Whether there are more than could be counted. */
    public boolean isCapped() {
        return number > limit;
    }

    String print() {
        return isCapped() ? limit + "+" : Long.toString(number);
    }
}
