package org.clientele.document.render;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts values into one template by jmustache. Values are looked up in maps only, so that no template reaches into objects. */
final class Filling {

    /** A variable whose value is not there. */
    private record Gap(String path) {}

    /** Begins what stands for a gap between jmustache's formatter and its escaper; taken out of values. */
    private static final char GAP = '\uFFFF';

    private final Markup markup;
    private final Bounds bounds;
    private final Set<String> gaps = new TreeSet<>();

    Filling(Markup markup, Bounds bounds) {
        this.markup = markup;
        this.bounds = bounds;
    }

    /** Paths of the variables that had no value so far. */
    Set<String> gaps() {
        return Collections.unmodifiableSet(gaps);
    }

    /**
     * The template with the values.
     *
     * @param most characters
     * @throws ProblemException if it breaks a bound, or names what is not among the values
     */
    String fill(String template, Map<String, ?> values, int most) {
        StringWriter filled = bounds.writer(most);
        try {
            Mustache.compiler()
                    .withCollector(new Values())
                    .withFormatter(this::format)
                    .withEscaper(this::escape)
                    .strictSections(true)
                    .compile(template)
                    .execute(values, filled);
            return filled.toString();
        } catch (MustacheException.Context unknown) {
            throw new ProblemException(new Problem(
                    Problem.Kind.UNKNOWN_VARIABLE,
                    unknown.key,
                    markup == Markup.HTML ? Place.line(unknown.lineNo, "") : Place.file()));
        } catch (MustacheException broken) {
            throw new ProblemException(Problem.Kind.SECTIONS_CROSS, "");
        }
    }

    /**
     * Whether a template can be filled at all.
     *
     * @throws ProblemException if its sections overlap
     */
    static void check(String template) {
        try {
            Mustache.compiler().compile(template);
        } catch (MustacheException broken) {
            throw new ProblemException(Problem.Kind.SECTIONS_CROSS, "");
        }
    }

    private String format(Object value) {
        if (value instanceof Gap(String path)) {
            gaps.add(path);
            return GAP + path;
        }
        return String.valueOf(value).replace(String.valueOf(GAP), "");
    }

    private String escape(String text) {
        return !text.isEmpty() && text.charAt(0) == GAP ? markup.gap(text.substring(1)) : markup.escape(text);
    }

    private static Object valueOrGap(@Nullable Object value, String path) {
        return value == null || value instanceof String text && text.isBlank() ? new Gap(path) : value;
    }

    /** What a path leads to: nothing if its first name is not there, so that what is around a list's row is asked next. */
    private static Object find(Map<?, ?> values, String path) {
        String[] names = path.split("\\.");
        if (!values.containsKey(names[0])) {
            return Template.NO_FETCHER_FOUND;
        }
        Object value = values;
        for (String name : names) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return valueOrGap(value, path);
    }

    private final class Values extends DefaultCollector {

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            if (value instanceof Gap) {
                return Collections.emptyIterator();
            }
            Iterator<?> rows = super.toIterator(value);
            return rows == null ? null : bounds.rows(rows);
        }

        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return (values, path) -> values instanceof Map<?, ?> map ? find(map, path) : Template.NO_FETCHER_FOUND;
        }
    }
}
