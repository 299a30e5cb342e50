package org.clientele.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a client's team in one go.
 *
 * @param given who gets a new place; null for nobody
 * @param taken whose place ends; null for nobody
 */
record Turn(
        BulkEffect effect,
        @Nullable Placement given,
        @Nullable ClientRecruiter taken) {

    static Turn nothing() {
        return new Turn(BulkEffect.UNCHANGED, null, null);
    }

    static Turn refused() {
        return new Turn(BulkEffect.REFUSED, null, null);
    }

    static Turn end(ClientRecruiter row) {
        return new Turn(BulkEffect.CHANGED, null, row);
    }

    Optional<Placement> toGive() {
        return Optional.ofNullable(given);
    }

    Optional<ClientRecruiter> toEnd() {
        return Optional.ofNullable(taken);
    }

    boolean changesNothing() {
        return given == null && taken == null;
    }
}
