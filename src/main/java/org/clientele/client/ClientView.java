package org.clientele.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the details page shows of a client (docs/features.md S0.18, S0.19).
 *
 * @param version goes back to {@link Clients#save} with what was changed
 * @param parent the client above it in the group, if one sees it
 * @param parentHidden whether there is one above it that one does not see
 */
public record ClientView(
        ClientId id,
        long version,
        boolean archived,
        ClientDetails details,
        ClientStatusItem status,
        @Nullable IndustryItem industry,
        @Nullable ClientRef parent,
        boolean parentHidden,
        String ownerName,
        int contactCount,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy) {}
