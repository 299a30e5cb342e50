package org.clientele.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a kind of thing, each with how it is read off one. Variables and values come from here alike, so that
 * no template passes the check and then finds nothing.
 *
 * @param <T> the thing
 */
final class Fields<T> {

    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 11, 22);

    /** @param read gives a value that a template can put in */
    private record Field<T>(
            String path,
            VariableType type,
            Function<Locale, String> example,
            BiFunction<@Nullable T, Locale, Object> read) {}

    private final DocumentFormat format;
    private final List<Field<T>> fields = new ArrayList<>();

    Fields(DocumentFormat format) {
        this.format = format;
    }

    Fields<T> text(String name, String example, Function<T, String> read) {
        return text(name, VariableType.TEXT, language -> example, (thing, language) -> read.apply(thing));
    }

    /** What is written differently in each language; unless known, an empty text. */
    Fields<T> text(
            String name, VariableType type, Function<Locale, String> example, BiFunction<T, Locale, String> read) {
        fields.add(new Field<>(
                name, type, example, (thing, language) -> thing == null ? "" : read.apply(thing, language)));
        return this;
    }

    /** A phone number, as readers of the language dial it. */
    Fields<T> phone(String name, String example, Function<T, String> read) {
        return text(
                name,
                VariableType.TEXT,
                language -> format.phone(example, language),
                (thing, language) -> format.phone(read.apply(thing), language));
    }

    /** A date in figures. */
    Fields<T> date(String name, Function<T, @Nullable LocalDate> read) {
        return dateBy(name, format::date, read);
    }

    /** A date with the month in words. */
    Fields<T> dateInWords(String name, Function<T, @Nullable LocalDate> read) {
        return dateBy(name, format::dateInWords, read);
    }

    private Fields<T> dateBy(
            String name, BiFunction<LocalDate, Locale, String> write, Function<T, @Nullable LocalDate> read) {
        return text(name, VariableType.DATE, language -> write.apply(EXAMPLE_DAY, language), (thing, language) -> {
            LocalDate date = read.apply(thing);
            return date == null ? "" : write.apply(date, language);
        });
    }

    Fields<T> flag(String name, Predicate<T> read) {
        fields.add(new Field<>(
                name, VariableType.FLAG, language -> "", (thing, language) -> thing != null && read.test(thing)));
        return this;
    }

    /** The variables of a part of the thing, below its name. */
    <P> Fields<T> part(String name, Function<T, P> part, Fields<P> ofPart) {
        ofPart.fields.forEach(field -> fields.add(new Field<>(
                name + "." + field.path(),
                field.type(),
                field.example(),
                (thing, language) -> field.read().apply(thing == null ? null : part.apply(thing), language))));
        return this;
    }

    /** As variables of a group, which their paths begin with. */
    List<Variable> in(String group) {
        return fields.stream()
                .<Variable>map(
                        field -> new Variable.Value(group + "." + field.path(), group, field.type(), field.example()))
                .toList();
    }

    /** As what each row of a list has. */
    Variable.Rows rows(String path) {
        return new Variable.Rows(
                path,
                fields.stream()
                        .map(field -> new Variable.Value(field.path(), path, field.type(), field.example()))
                        .toList());
    }

    /** The values of one thing, or those of none. */
    Map<String, Object> values(@Nullable T thing, Locale language) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> put(values, field.path(), field.read().apply(thing, language)));
        return values;
    }

    List<Map<String, Object>> values(List<T> things, Locale language) {
        return things.stream().map(thing -> values(thing, language)).toList();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> values, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.put(path, value);
        } else {
            Object below = values.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) below, path.substring(dot + 1), value);
        }
    }
}
