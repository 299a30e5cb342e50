package org.clientele.contact;

/**
 * One e-mail address or phone number of a contact.
 *
 * @param value canonical, as {@link ContactCheck} leaves it: equal addresses are equal texts
 */
public record ContactAddress(AddressKind kind, String value) {

    public static final int MAX_PER_CONTACT = 20;
}
