package org.clientele.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows at most the page's size
 * @param hasNext whether rows follow; nobody counts them all
 */
public record Slice<T>(List<T> rows, boolean hasNext) {

    public Slice {
        rows = List.copyOf(rows);
    }
}
