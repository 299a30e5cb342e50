package org.clientele.shared.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list as somebody has arranged them, in their order. Written as {@code name:240px,-city,owner}: with
 * its width if it was changed, with a minus if it is hidden.
 */
record ColumnLayout(List<Entry> entries) {

    private static final Pattern ENTRY = Pattern.compile("(-?)([A-Za-z]+)(?::([0-9.]+px))?");

    record Entry(String key, boolean hidden, @Nullable String width) {

        private String print() {
            return (hidden ? "-" : "") + key + (width == null ? "" : ":" + width);
        }
    }

    static ColumnLayout parse(String text) {
        return new ColumnLayout(Arrays.stream(text.split(","))
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .map(match -> new Entry(match.group(2), !match.group(1).isEmpty(), match.group(3)))
                .toList());
    }

    String print() {
        return String.join(",", entries.stream().map(Entry::print).toList());
    }

    ColumnLayout withHidden(String key, boolean hidden) {
        return replacing(key, entry -> new Entry(key, hidden, entry.width));
    }

    ColumnLayout withWidth(String key, String width) {
        return replacing(key, entry -> new Entry(key, entry.hidden, width));
    }

    /** @param keys all columns in their new order; may name others as well */
    ColumnLayout orderedAs(List<String> keys) {
        return new ColumnLayout(entries.stream()
                .sorted(Comparator.comparingInt(entry -> keys.indexOf(entry.key)))
                .toList());
    }

    private ColumnLayout replacing(String key, UnaryOperator<Entry> change) {
        return new ColumnLayout(entries.stream()
                .map(entry -> entry.key.equals(key) ? change.apply(entry) : entry)
                .toList());
    }

    /** Drops columns that are no more and takes in those that are new, at their usual places. */
    ColumnLayout fittedTo(ColumnLayout usual) {
        Map<String, Entry> left = new LinkedHashMap<>();
        usual.entries.forEach(entry -> left.put(entry.key, entry));
        List<Entry> fitted = new ArrayList<>();
        for (Entry entry : entries) {
            if (left.remove(entry.key) != null) {
                fitted.add(entry);
            }
        }
        left.values().forEach(entry -> fitted.add(Math.min(usual.entries.indexOf(entry), fitted.size()), entry));
        return new ColumnLayout(fitted);
    }
}
