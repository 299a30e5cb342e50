package org.clientele.companydata;

import java.util.UUID;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is.
 *
 * @param startedBy the name that stays in the history of what is filled in
 * @param last the client to go on behind; null at the start
 */
record BatchProgress(
        AccountId starter, String startedBy, @Nullable UUID last) {}
