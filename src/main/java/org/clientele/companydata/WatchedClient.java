package org.clientele.companydata;

import java.util.UUID;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client that a register is asked about.
 *
 * @param nip ten digits, or empty; likewise the KRS, and the REGON of nine or fourteen
 * @param owner who is in charge of it
 */
record WatchedClient(
        ClientId id,
        String nip,
        String regon,
        String krs,
        @Nullable UUID owner) {}
