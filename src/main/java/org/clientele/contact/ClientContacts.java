package org.clientele.contact;

import java.util.List;

/**
 * The business cards of one client, by last name.
 *
 * @param more whether there are further ones
 */
public record ClientContacts(List<BusinessCard> cards, boolean more) {

    public ClientContacts {
        cards = List.copyOf(cards);
    }
}
