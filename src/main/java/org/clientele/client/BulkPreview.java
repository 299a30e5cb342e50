package org.clientele.client;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an act does, or has done, to many clients.
 *
 * @param clients how many clients each effect has; those without any are left out
 * @param names the first of them by name, at most {@link #NAMED} of each effect; none of those that are gone
 * @param tasks how many tasks about the clients go along to whom takes them over
 * @param errors translation keys by component of {@link AssignmentDetails}; where there are any, nothing is done
 */
public record BulkPreview(
        Map<BulkEffect, Integer> clients, Map<BulkEffect, List<String>> names, int tasks, Map<String, String> errors) {

    /** More names would not be read. */
    public static final int NAMED = 20;

    public BulkPreview {
        clients = Map.copyOf(clients);
        names = Map.copyOf(names);
        errors = Map.copyOf(errors);
    }

    static BulkPreview refused(Map<String, String> errors) {
        return new BulkPreview(Map.of(), Map.of(), 0, errors);
    }

    static BulkPreview of(List<Affected> all, int tasks) {
        Map<BulkEffect, Integer> counts = new EnumMap<>(BulkEffect.class);
        Map<BulkEffect, List<String>> names = new EnumMap<>(BulkEffect.class);
        all.forEach(one -> {
            if (counts.merge(one.effect(), 1, Integer::sum) <= NAMED && one.effect() != BulkEffect.GONE) {
                names.computeIfAbsent(one.effect(), effect -> new ArrayList<>()).add(one.name());
            }
        });
        return new BulkPreview(counts, names, tasks, Map.of());
    }

    /**
     * One of the clients.
     *
     * @param name empty if it is gone
     */
    record Affected(BulkEffect effect, String name) {

        static final Affected GONE = new Affected(BulkEffect.GONE, "");
    }

    /** Of no clients. */
    public static BulkPreview none() {
        return of(List.of(), 0);
    }

    /** The effects on these clients and on others, taken together. */
    public BulkPreview and(BulkPreview others) {
        Map<BulkEffect, Integer> counts = new EnumMap<>(BulkEffect.class);
        Map<BulkEffect, List<String>> firstNames = new EnumMap<>(BulkEffect.class);
        Map<String, String> allErrors = new HashMap<>(errors);
        allErrors.putAll(others.errors);
        for (BulkEffect effect : BulkEffect.values()) {
            int number = count(effect) + others.count(effect);
            if (number > 0) {
                counts.put(effect, number);
                firstNames.put(
                        effect,
                        Stream.concat(names(effect).stream(), others.names(effect).stream())
                                .limit(NAMED)
                                .toList());
            }
        }
        return new BulkPreview(counts, firstNames, tasks + others.tasks, allErrors);
    }

    /** How many clients are like this. */
    public int count(BulkEffect effect) {
        return clients.getOrDefault(effect, 0);
    }

    /** What the first of them are called. */
    public List<String> names(BulkEffect effect) {
        return names.getOrDefault(effect, List.of());
    }

    /** How many clients are changed. */
    public int changed() {
        return count(BulkEffect.ADDED) + count(BulkEffect.CHANGED) + count(BulkEffect.OWNER_REPLACED);
    }
}
