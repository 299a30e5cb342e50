package org.clientele.shared.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clientele.shared.text.Trigrams;

/**
 * Some thousand rows of a long table, picked at random and kept in memory. Before a search goes to the database, it
 * foretells how many rows each way would touch: the one that is quick for a rare fragment is slow for a frequent one,
 * and the other way round. It decides nothing but the way, so it may be some minutes old.
 *
 * @param <R> what is known of a row
 * @param <K> what the list can be sorted by
 */
public final class Sample<R, K> {

    /** Rows that a sample should have. */
    public static final int SIZE = 20_000;

    /** With so many hits more than are needed in the sample, there are hardly too few of them in the table. */
    private static final int MARGIN = 3;

    /** Matches are found by so many trigrams at most: each further one leaves out less than looking it up costs. */
    private static final int WORDS = 2;

    /** Two edits spoil six trigrams. */
    private static final int WORDS_OF_LIKENESS = 7;

    private final List<R> rows;
    private final long step;
    private final Map<K, int[]> orders = new HashMap<>();
    private final Map<String, Integer> trigrams = new HashMap<>();

    /**
     * @param rows the rows picked
     * @param step how many rows of the table each stands for
     * @param text the folded text that fragments are looked for in
     * @param orders the orders of the list, by and large as the database has them
     */
    public Sample(List<R> rows, long step, Function<R, String> text, Map<K, Comparator<R>> orders) {
        this.rows = List.copyOf(rows);
        this.step = step;
        orders.forEach((key, order) -> this.orders.put(key, sorted(order)));
        rows.forEach(row -> Trigrams.of(text.apply(row)).forEach(word -> trigrams.merge(word, 1, Integer::sum)));
    }

    private int[] sorted(Comparator<R> order) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** About how many rows the table has. */
    public long size() {
        return rows.size() * step;
    }

    /** About how many rows there are of a kind. */
    public long count(Predicate<R> kind) {
        return rows.stream().filter(kind).count() * step;
    }

    /**
     * How many rows one has to go through in an order until enough of a kind are found; all of them if it is not sure
     * that there are enough.
     */
    public long depth(Predicate<R> kind, K key, boolean backwards, long enough) {
        int[] order = orders.getOrDefault(key, new int[0]);
        long missing = enough / step + 1 + MARGIN;
        for (int i = 0; i < order.length; i++) {
            if (kind.test(rows.get(order[backwards ? order.length - 1 - i : i])) && --missing == 0) {
                return (i + 1) * step;
            }
        }
        return size();
    }

    /** The way by the rarest trigrams of a folded fragment, which costs by the number of rows that have them. */
    public Access byTrigrams(String fragment) {
        List<String> rarest = Trigrams.of(fragment).stream()
                .sorted(Comparator.comparing(this::countOf))
                .limit(WORDS)
                .toList();
        long hits = (countOf(rarest.getFirst()) + 1) * step;
        return new Access(null, Trigrams.requiringAll(rarest), null, hits * Access.MATCHED);
    }

    /**
     * Words for a match that finds texts nearly like a folded one: each edit spoils three trigrams at most, so of its
     * rarest ones a near text is likely to have at least one.
     *
     * @param rows about how many rows may have one of the words; where even the rarest is more frequent, several of
     *     them are required at once
     */
    public String wordsOfTextsLike(String folded, int rows) {
        List<String> rarest = Trigrams.of(folded).stream()
                .sorted(Comparator.comparing(this::countOf))
                .limit(WORDS_OF_LIKENESS)
                .toList();
        List<String> words = new ArrayList<>();
        long hits = 0;
        for (String trigram : rarest) {
            hits += countOf(trigram) * step;
            if (hits <= rows) {
                words.add(trigram);
            }
        }
        return words.isEmpty()
                ? Trigrams.requiringAll(rarest.subList(0, (rarest.size() + 1) / 2))
                : String.join(" ", words);
    }

    private int countOf(String trigram) {
        return trigrams.getOrDefault(trigram, 0);
    }
}
