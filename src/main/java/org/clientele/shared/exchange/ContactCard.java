package org.clientele.shared.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person as an address book takes her, to be written by {@link VCards}. Empty texts are left out.
 *
 * @param id becomes the card's UID, by which an address book replaces the card when it comes again
 * @param emails the preferred one first
 * @param phones the preferred one first
 * @param language the language to write to the person in, if known
 * @param changedAt when the data changed last
 */
public record ContactCard(
        UUID id,
        String firstName,
        String lastName,
        String organization,
        String position,
        List<Line<EmailAddress>> emails,
        List<Line<PhoneNumber>> phones,
        String note,
        @Nullable Locale language,
        Instant changedAt) {

    public ContactCard {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    /** One way to reach the person, and what it is for. */
    public record Line<T>(T value, LineType type) {}

    /** What an e-mail address (WORK or HOME) or phone (any) is for, named as vCard's TYPE parameter names it (RFC 6350, sections 5.6, 6.4.1). */
    public enum LineType {
        WORK,
        HOME,
        CELL,
        FAX
    }
}
