package org.clientele.shared.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to the rows that a search asks for, with what it is likely to cost.
 *
 * @param index the index to go by, as a hint for the database; null where the words of {@code match} lead to the rows
 * @param match trigrams that all rows sought have, for {@link TextFunctions#MATCH}; empty unless they lead to the rows
 * @param viewer the account whose visible clients lead to the rows; null unless they do
 * @param microseconds by and large, to compare one way with another
 */
public record Access(
        @Nullable String index, String match, @Nullable UUID viewer, double microseconds) {

    /** An entry of an index that holds all that is asked. */
    public static final double SCANNED = 0.25;

    /** An entry of an index, and the row that it stands for. */
    public static final double READ = 3;

    /** Whether there is another row that goes with a row: a look at a key. */
    public static final double PROBED = 4.5;

    /** A row of a list that is made for a statement, or whether a row is in it. */
    public static final double LISTED = 0.3;

    /** A row that has the words of a match, read and sorted. */
    public static final double MATCHED = 4;

    /** The one of several ways that costs least. */
    public static Access cheapest(List<Access> ways) {
        return ways.stream().min(Comparator.comparing(Access::microseconds)).orElseThrow();
    }

    public static Access byIndex(String index, double microseconds) {
        return new Access(index, "", null, microseconds);
    }

    /** By the clients that an account sees, and from each of them by an index. */
    public static Access ofViewer(UUID viewer, String index, double microseconds) {
        return new Access(index, "", viewer, microseconds);
    }
}
