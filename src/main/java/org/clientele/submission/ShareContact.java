package org.clientele.submission;

import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.ContactPart;

/**
 * A contact of the client, to be chosen.
 *
 * @param parts what the contact does for the vacancy
 * @param released whether the vacancy is shown in the contact's portal
 */
public record ShareContact(
        ContactId id, String name, String position, boolean active, Set<ContactPart> parts, boolean released) {

    public ShareContact {
        parts = Set.copyOf(parts);
    }

    /** Whether it is likely that the candidates are for this contact. */
    public boolean isProposed() {
        return active && (released || !parts.isEmpty());
    }
}
