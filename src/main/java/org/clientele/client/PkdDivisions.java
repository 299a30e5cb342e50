package org.clientele.client;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The two-digit divisions of PKD, the Polish classification of activities, in its editions of 2007 and 2025. */
public final class PkdDivisions {

    private static final Set<Integer> NEVER_USED = Set.of(4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89);

    /** All divisions in their order, {@code 01} to {@code 99}; {@code 45} is known to the edition of 2007 alone. */
    public static final List<String> ALL = IntStream.rangeClosed(1, 99)
            .filter(number -> !NEVER_USED.contains(number))
            .mapToObj("%02d"::formatted)
            .toList();

    private PkdDivisions() {}
}
