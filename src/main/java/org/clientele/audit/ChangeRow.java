package org.clientele.audit;

import java.util.UUID;
import java.util.function.Predicate;
import org.clientele.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * A field's old and new value as one reader may know them.
 *
 * @param field as in {@link Change}
 */
public record ChangeRow(String field, Value before, Value after) {

    /** What stood in the field. */
    public sealed interface Value {

        /** The value, as it was kept. */
        record Known(String text) implements Value {}

        /** There was nothing. */
        record Nothing() implements Value {}

        /** It names a record that the reader does not see. */
        record Hidden() implements Value {}
    }

    /** What is told of a change to somebody who sees only some records. */
    public static ChangeRow of(Change change, Predicate<UUID> isSeen) {
        return new ChangeRow(
                change.field(),
                value(change.before(), change.recordBefore(), isSeen),
                value(change.after(), change.recordAfter(), isSeen));
    }

    private static Value value(@Nullable String text, @Nullable UUID record, Predicate<UUID> isSeen) {
        if (record != null && !isSeen.test(record)) {
            return new Value.Hidden();
        }
        return text == null ? new Value.Nothing() : new Value.Known(text);
    }
}
