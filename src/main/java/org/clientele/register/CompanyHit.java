package org.clientele.register;

import java.time.LocalDate;
import org.clientele.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * One entry that BIR found by a number; one number may have up to three. Empty text is "", never null.
 *
 * @param regon nine digits, or fourteen for a local unit
 * @param nip ten digits, or empty
 * @param voivodeship as the register writes it
 * @param endedOn the last day of activity; null if it goes on
 */
public record CompanyHit(
        EntityKind kind,
        Silo silo,
        String name,
        String regon,
        String nip,
        PostalAddress address,
        String voivodeship,
        @Nullable LocalDate endedOn) {}
