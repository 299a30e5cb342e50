package org.clientele.shared;

/**
 * Which page of a list, counted from its start or from its end, so that the last page costs what the first one does.
 *
 * @param number 1 is the first page, -1 the last, -2 the one before it; never 0
 */
public record PageRef(int number) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    public static final PageRef FIRST = new PageRef(1);
    public static final PageRef LAST = new PageRef(-1);

    public PageRef {
        if (number == 0) {
            throw new IllegalArgumentException("There is no page 0");
        }
    }

    /** The last page of a list whose length is known; it has only what the pages before it leave over. */
    public static PageRef lastOf(long rows) {
        return new PageRef((int) Math.max(1, (rows + SIZE - 1) / SIZE));
    }

    /** Whether the page is counted from the end of the list. */
    public boolean fromEnd() {
        return number < 0;
    }

    /** Rows to skip in the direction that the page is counted in. */
    public int offset() {
        return (Math.abs(number) - 1) * SIZE;
    }
}
