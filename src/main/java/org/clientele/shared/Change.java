package org.clientele.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field's old and new value, as a reader would see them.
 *
 * @param field the name of the field, a component of the feature's snapshot record
 * @param before null if there was nothing
 * @param after null if there is nothing now
 * @param recordBefore the record that the old value names, if it names one; likewise recordAfter
 */
public record Change(
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable UUID recordBefore,
        @Nullable UUID recordAfter) {

    /** Of values that name no other record. */
    public Change(String field, @Nullable String before, @Nullable String after) {
        this(field, before, after, null, null);
    }

    /**
     * What differs between two snapshots of one record. A snapshot is a record whose components print as readers
     * should see them: names rather than ids.
     *
     * @param before null for a record that has just been made
     */
    public static <S extends Record> List<Change> between(@Nullable S before, S after) {
        List<Change> changes = new ArrayList<>();
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            Object old = before == null ? null : value(component, before);
            Object current = value(component, after);
            // Only what differs is printed: that may mean reading another row.
            if (!Objects.equals(old, current)) {
                Change change = new Change(component.getName(), print(old), print(current), named(old), named(current));
                if (!Objects.equals(change.before, change.after)) {
                    changes.add(change);
                }
            }
        }
        return List.copyOf(changes);
    }

    /** The records that the values name. */
    public Stream<UUID> records() {
        return Stream.of(Optional.ofNullable(recordBefore), Optional.ofNullable(recordAfter))
                .flatMap(Optional::stream);
    }

    private static @Nullable UUID named(@Nullable Object value) {
        return value instanceof NamesRecord other ? other.recordId() : null;
    }

    private static @Nullable Object value(RecordComponent component, Record snapshot) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(snapshot);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static @Nullable String print(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
