package org.clientele.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Something that a template can name to have it put in (docs/features.md S4.20). */
public sealed interface Variable {

    /** What a template names it by, such as {@code client.address.city}. */
    String path();

    /** What it is a part of, as a key of translations. */
    String groupKey();

    /**
     * A single value.
     *
     * @param path within a list that of a row, such as {@code name}
     * @param group what it is a part of, such as {@code client}
     * @param example in the language of a document
     */
    record Value(String path, String group, VariableType type, Function<Locale, String> example) implements Variable {

        @Override
        public String groupKey() {
            return "variable.group." + group;
        }

        /** What it is called, without its group; a key of translations. */
        public String labelKey() {
            return "variable.field." + path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /**
     * Any number of rows, for a loop; as a condition it holds if there are any.
     *
     * @param items what each row has
     */
    record Rows(String path, List<Value> items) implements Variable {

        public Rows {
            items = List.copyOf(items);
        }

        @Override
        public String groupKey() {
            return "variable.group." + path;
        }
    }
}
