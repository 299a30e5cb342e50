package org.clientele.document.render;

import java.util.Map;
import java.util.Set;

/**
 * What a template may name.
 *
 * @param values paths of what is written as text
 * @param flags paths of what is true or false
 * @param lists what the rows of a list hold, by the path of the list
 */
public record Names(Set<String> values, Set<String> flags, Map<String, Names> lists) {

    /** Of every row of a list: whether it is the first or last one, and its number. */
    static final Set<String> ROW_FLAGS = Set.of("-first", "-last");

    static final String ROW_NUMBER = "-index";

    public Names {
        values = Set.copyOf(values);
        flags = Set.copyOf(flags);
        lists = Map.copyOf(lists);
    }

    boolean isKnown(String path) {
        return values.contains(path) || flags.contains(path) || lists.containsKey(path);
    }
}
