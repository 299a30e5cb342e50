package org.clientele.shared.search;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to the rows that a search asks for, with what it is likely to cost.
 *
 * @param index the index to go by, as a hint for the database; null where the words of {@code match} lead to the rows
 * @param match trigrams that all rows sought have, for {@link TextFunctions#MATCH}; empty unless they lead to the rows
 * @param microseconds by and large, to compare one way with another
 */
public record Access(@Nullable String index, String match, double microseconds) {

    /** An entry of an index that holds all that is asked. */
    public static final double SCANNED = 0.25;

    /** An entry of an index, and the row that it stands for. */
    public static final double READ = 3;

    /** A row that has the words of a match, read and sorted. */
    public static final double MATCHED = 4;

    /** The one of several ways that costs least. */
    public static Access cheapest(List<Access> ways) {
        return ways.stream().min(Comparator.comparing(Access::microseconds)).orElseThrow();
    }

    public static Access byIndex(String index, double microseconds) {
        return new Access(index, "", microseconds);
    }
}
