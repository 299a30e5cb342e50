package org.clientele.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a contact is deactivated, until when, and who acts for it meanwhile (docs/features.md S3.24, S3.25, N9).
 *
 * @param returnsOn the day on which the contact is expected back; null if nobody knows
 * @param deputyId another active contact of the client; null for nobody
 * @param deputyFrom the deputy's first day; null for today
 * @param deputyUntil the deputy's last day; null for as long as the contact is away
 */
public record Absence(
        InactiveReason reason,
        @Nullable LocalDate returnsOn,
        @Nullable ContactId deputyId,
        @Nullable LocalDate deputyFrom,
        @Nullable LocalDate deputyUntil) {

    /** Nobody acts for the contact. No constructor, since the form's binder takes the first one it finds. */
    public static Absence unattended(InactiveReason reason, @Nullable LocalDate returnsOn) {
        return new Absence(reason, returnsOn, null, null, null);
    }

    Optional<ContactId> deputy() {
        return Optional.ofNullable(deputyId);
    }

    LocalDate deputyFrom(LocalDate today) {
        return Optional.ofNullable(deputyFrom).orElse(today);
    }
}
