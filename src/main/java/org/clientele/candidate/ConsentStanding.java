package org.clientele.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The consent as it stands now.
 *
 * @param expiresOn the last day of the consent given; null if it has none, or if there is no consent
 */
@Embeddable
record ConsentStanding(
        @Enumerated(EnumType.STRING) @Column(name = "consent_state")
        ConsentState state,

        @Column(name = "consent_expires_on") @Nullable LocalDate expiresOn) {

    static final ConsentStanding NONE = new ConsentStanding(ConsentState.NONE, null);

    static ConsentStanding given(@Nullable LocalDate expiresOn) {
        return new ConsentStanding(ConsentState.GIVEN, expiresOn);
    }

    /** The same, but over. */
    ConsentStanding expired() {
        return new ConsentStanding(ConsentState.EXPIRED, expiresOn);
    }

    static ConsentStanding withdrawn() {
        return new ConsentStanding(ConsentState.WITHDRAWN, null);
    }
}
