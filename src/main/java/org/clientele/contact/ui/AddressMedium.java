package org.clientele.contact.ui;

import java.util.List;
import java.util.Optional;
import org.clientele.contact.AddressKind;
import org.clientele.contact.ContactAddress;
import org.clientele.shared.FieldCheck;

/** What e-mail addresses and phone numbers have apart from each other in the form. */
enum AddressMedium {
    EMAIL("contact.email", "email", List.of(AddressKind.WORK, AddressKind.PRIVATE, AddressKind.OTHER)),
    PHONE("contact.phone", "tel", List.of(AddressKind.values()));

    private final String key;
    private final String inputMode;
    private final List<AddressKind> kinds;

    AddressMedium(String key, String inputMode, List<AddressKind> kinds) {
        this.key = key;
        this.inputMode = inputMode;
        this.kinds = kinds;
    }

    /** The translation key of one such address with something behind it. */
    String key(String suffix) {
        return key + suffix;
    }

    /** Which keyboard phones show. */
    String inputMode() {
        return inputMode;
    }

    List<AddressKind> kinds() {
        return kinds;
    }

    ContactAddress blank() {
        return new ContactAddress(kinds.getFirst(), "");
    }

    /** What is wrong with what was typed, as a translation key. */
    Optional<String> flaw(String typed) {
        return this == EMAIL ? FieldCheck.emailFlaw(typed) : FieldCheck.phoneFlaw(typed, "");
    }
}
