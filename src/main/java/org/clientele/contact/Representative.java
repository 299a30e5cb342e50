package org.clientele.contact;

import java.time.LocalDate;

/**
 * A contact who is flagged as a representative of the client (docs/features.md S4.16).
 *
 * @param mayRepresent from when until when
 * @param representsAs as what
 * @param active whether the contact is active
 */
public record Representative(
        ContactId id,
        String firstName,
        String lastName,
        String position,
        Authority mayRepresent,
        RepresentativeCapacity representsAs,
        boolean active) {

    public String fullName() {
        return ContactDetails.fullName(firstName, lastName);
    }

    /** Whether the contact represents the client on a day. */
    public boolean represents(LocalDate day) {
        return active && mayRepresent.on(day) == Authority.Standing.HOLDS;
    }
}
