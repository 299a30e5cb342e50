package org.clientele.contact;

import java.util.List;

/** The keys that a contact is found by, for benchmarks that write contacts past the application. */
public record TestContactKeys(String searchText, String trigrams) {

    public static TestContactKeys of(String fullName, String clientName, String email) {
        AddressRow row = AddressRow.email(new ContactAddress(AddressKind.WORK, email));
        ContactSearchKeys keys = ContactSearchKeys.of(fullName, clientName, List.of(row));
        return new TestContactKeys(keys.searchText(), keys.trigrams());
    }
}
