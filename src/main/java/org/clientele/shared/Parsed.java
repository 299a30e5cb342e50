package org.clientele.shared;

import java.util.Optional;

/**
 * What became of something a person typed: a value, or the one flaw that keeps it from being one, so that a form can
 * say beside the field exactly what is wrong. Read it with a {@code switch} over {@link Valid} and {@link Invalid}.
 *
 * @param <T> the value that was meant
 * @param <F> the flaws that are told apart
 */
public sealed interface Parsed<T, F extends Enum<F>> {

    /** What was typed is good; {@code value} is its canonical form. */
    record Valid<T, F extends Enum<F>>(T value) implements Parsed<T, F> {}

    /** What was typed is refused because of {@code flaw}. */
    record Invalid<T, F extends Enum<F>>(F flaw) implements Parsed<T, F> {}

    static <T, F extends Enum<F>> Parsed<T, F> valid(T value) {
        return new Valid<>(value);
    }

    static <T, F extends Enum<F>> Parsed<T, F> invalid(F flaw) {
        return new Invalid<>(flaw);
    }

    /** The value, for callers to whom every flaw means the same, such as a search by number. */
    default Optional<T> toOptional() {
        return switch (this) {
            case Valid<T, F>(T value) -> Optional.of(value);
            case Invalid<T, F> invalid -> Optional.empty();
        };
    }

    /**
     * The value, for text that was checked before, such as a column of the database.
     *
     * @throws IllegalArgumentException if there is a flaw; it names the flaw, never the text
     */
    default T orElseThrow() {
        return switch (this) {
            case Valid<T, F>(T value) -> value;
            case Invalid<T, F>(F flaw) ->
                throw new IllegalArgumentException(flaw.getDeclaringClass().getName() + ": " + flaw);
        };
    }
}
