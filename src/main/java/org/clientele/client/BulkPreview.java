package org.clientele.client;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an act does, or has done, to many clients.
 *
 * @param clients how many clients each effect has; those without any are left out
 * @param errors translation keys by component of {@link AssignmentDetails}; where there are any, nothing is done
 */
public record BulkPreview(Map<BulkEffect, Integer> clients, Map<String, String> errors) {

    public BulkPreview {
        clients = Map.copyOf(clients);
        errors = Map.copyOf(errors);
    }

    static BulkPreview of(List<BulkEffect> effects) {
        Map<BulkEffect, Integer> counts = new EnumMap<>(BulkEffect.class);
        effects.forEach(effect -> counts.merge(effect, 1, Integer::sum));
        return new BulkPreview(counts, Map.of());
    }

    static BulkPreview refused(Map<String, String> errors) {
        return new BulkPreview(Map.of(), errors);
    }

    /** How many clients are like this. */
    public int count(BulkEffect effect) {
        return clients.getOrDefault(effect, 0);
    }

    /** How many clients are changed. */
    public int changed() {
        return count(BulkEffect.ADDED) + count(BulkEffect.CHANGED) + count(BulkEffect.OWNER_REPLACED);
    }

    /** Both together. */
    public BulkPreview plus(BulkPreview other) {
        Map<BulkEffect, Integer> sum = new EnumMap<>(BulkEffect.class);
        sum.putAll(clients);
        other.clients.forEach((effect, number) -> sum.merge(effect, number, Integer::sum));
        return new BulkPreview(sum, errors);
    }
}
