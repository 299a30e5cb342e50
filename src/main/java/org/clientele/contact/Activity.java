package org.clientele.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contact is active (docs/features.md S3.24, S3.25).
 *
 * @param reason null for an active contact
 * @param returnsOn the day on which an inactive contact is expected back; from then on it is active again
 */
@Embeddable
public record Activity(
        boolean active,
        @Nullable @Enumerated(EnumType.STRING) InactiveReason reason,
        @Nullable LocalDate returnsOn) {

    public static final Activity ACTIVE = new Activity(true, null, null);

    public static Activity inactive(InactiveReason reason, @Nullable LocalDate returnsOn) {
        return new Activity(false, reason, returnsOn);
    }
}
