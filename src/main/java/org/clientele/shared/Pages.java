package org.clientele.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Reads pages by Spring Data, from whichever end of the list they are counted. */
public final class Pages {

    private Pages() {}

    /**
     * One page in the order of the list.
     *
     * @param order that of the list from its start; the last of its properties is unique
     * @param query reads the rows of a request and whether more follow, and counts nothing
     */
    public static <T> Slice<T> read(
            PageRef page, Sort order, Function<Pageable, org.springframework.data.domain.Slice<T>> query) {
        Sort counted = page.fromEnd() ? order.reverse() : order;
        var found = query.apply(PageRequest.of(Math.abs(page.number()) - 1, PageRef.SIZE, counted));
        List<T> rows = found.getContent();
        return new Slice<>(page.fromEnd() ? rows.reversed() : rows, found.hasNext());
    }

    /** The same for a list that has the greatest first. */
    public static <T> Slice<T> readDescending(
            PageRef page, Function<Pageable, org.springframework.data.domain.Slice<T>> query, String... properties) {
        return read(page, Sort.by(Sort.Direction.DESC, properties), query);
    }

    /**
     * One page of rows that are read by their ids.
     *
     * @param found the ids as they are counted, with one more than a page has if others follow
     * @param query reads the rows of such ids, in any order; those that have gone meanwhile are missing
     */
    public static <I, T> Slice<T> ofIds(
            PageRef page, List<I> found, Function<List<I>, List<T>> query, Function<T, I> idOf) {
        boolean more = found.size() > PageRef.SIZE;
        List<I> ids = more ? found.subList(0, PageRef.SIZE) : found;
        if (ids.isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        Map<I, T> rows = query.apply(ids).stream().collect(Collectors.toMap(idOf, Function.identity()));
        List<I> ordered = page.fromEnd() ? ids.reversed() : ids;
        return new Slice<>(
                ordered.stream().filter(rows::containsKey).map(rows::get).toList(), more);
    }
}
