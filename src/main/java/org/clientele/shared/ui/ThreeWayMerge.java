package org.clientele.shared.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One's own version of a record and somebody else's, both made from the same one, compared component by component.
 *
 * @param mine what was typed
 * @param theirs what was saved meanwhile
 * @param differences the components in which the two differ, in the record's order
 */
public record ThreeWayMerge<T extends Record>(T mine, T theirs, List<Difference> differences) {

    /** Whose value is taken. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * A component in which the versions differ.
     *
     * @param usual the side that changed it; one's own if both did
     */
    public record Difference(
            String component,
            @Nullable Object mine,
            @Nullable Object theirs,
            Side usual) {}

    public static <T extends Record> ThreeWayMerge<T> of(T base, T mine, T theirs) {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            Object own = read(component, mine);
            Object other = read(component, theirs);
            if (!Objects.equals(own, other)) {
                Side usual = Objects.equals(own, read(component, base)) ? Side.THEIRS : Side.MINE;
                differences.add(new Difference(component.getName(), own, other, usual));
            }
        }
        return new ThreeWayMerge<>(mine, theirs, List.copyOf(differences));
    }

    /** The record with each differing component from the side that is chosen for it. */
    public T choose(Function<Difference, Side> chosen) {
        List<String> foreign = differences.stream()
                .filter(difference -> chosen.apply(difference) == Side.THEIRS)
                .map(Difference::component)
                .toList();
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) mine.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(component, foreign.contains(component.getName()) ? theirs : mine))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record version) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(version);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
