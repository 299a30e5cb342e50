package org.clientele.shared.text;

import java.util.Arrays;

/** Likeness of two short texts by Levenshtein's distance: characters added, left out or replaced. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Whether one text becomes the other by at most {@code max} edits, counted in Unicode characters. Only the band of
     * that width along the diagonal is computed, and it stops where nothing in it can come back within the limit.
     */
    public static boolean within(String one, String other, int max) {
        if (max < 0) {
            throw new IllegalArgumentException("negative distance: " + max);
        }
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > max) {
            return false;
        }
        int beyond = max + 1;
        int[] previous = new int[b.length + 1];
        Arrays.setAll(previous, j -> Math.min(j, beyond));
        for (int i = 1; i <= a.length; i++) {
            int[] current = row(a[i - 1], b, i, max, previous);
            if (Arrays.stream(current).min().orElse(0) > max) {
                return false;
            }
            previous = current;
        }
        return previous[b.length] <= max;
    }

    /** The i-th row of the matrix; outside the band stands max + 1, which stands for all that is too much. */
    private static int[] row(int character, int[] b, int i, int max, int[] previous) {
        int beyond = max + 1;
        int[] current = new int[b.length + 1];
        Arrays.fill(current, beyond);
        current[0] = Math.min(i, beyond);
        for (int j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j++) {
            int replaced = previous[j - 1] + (character == b[j - 1] ? 0 : 1);
            int addedOrLeftOut = Math.min(previous[j], current[j - 1]) + 1;
            current[j] = Math.min(beyond, Math.min(replaced, addedOrLeftOut));
        }
        return current;
    }
}
