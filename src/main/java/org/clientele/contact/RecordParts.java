package org.clientele.contact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares and composes records of one type, component by component. */
final class RecordParts {

    private RecordParts() {}

    /** The names of the components in which the two differ, in their order. */
    static <R extends Record> List<String> differing(R one, R other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(component -> !Objects.equals(value(component, one), value(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The base, but with the named components of the other. */
    static <R extends Record> R taking(Collection<String> names, R other, R base) {
        RecordComponent[] components = base.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, names.contains(component.getName()) ? other : base))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> canonical = (Constructor<R>) base.getClass().getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot compose " + base.getClass(), e);
        }
    }

    /** The value of the component of that name. */
    static @Nullable Object value(String name, Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(component, record))
                .orElse(null);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
