package org.clientele.contact;

import java.time.LocalDate;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should look after.
 *
 * @param record the contact or client that it is about
 * @param name of the record
 * @param client the name of the contact's client; empty if it is about a client
 * @param on the day it happens; null if it is so already
 */
public record Reminder(
        Kind kind,
        RecordRef record,
        String name,
        String client,
        @Nullable LocalDate on) {

    /** What there is to look after. */
    public enum Kind {
        /** The contact's last day of collecting mail (docs/features.md S4.15). */
        COLLECTS_UNTIL,
        /** The contact's last day of representing the client (docs/features.md S4.16). */
        REPRESENTS_UNTIL,
        /** An inactive contact is expected back (docs/features.md S3.25). */
        RETURNS,
        /** No active contact of the client is a contact person (docs/features.md S4.14). */
        NO_CONTACT_PERSON
    }
}
