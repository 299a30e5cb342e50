package org.clientele.companydata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clientele.register.Standing;
import org.jspecify.annotations.Nullable;

/**
 * That a client's company does no ordinary business, as lists and headers say it (docs/features.md N4).
 *
 * @param since null if the register does not tell
 * @param asOf when the register said so
 */
public record StandingBadge(
        UUID clientId, Standing standing, @Nullable LocalDate since, Instant asOf, boolean simulated) {}
