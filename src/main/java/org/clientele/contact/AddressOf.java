package org.clientele.contact;

import java.util.List;
import org.clientele.contact.AddressRow.Medium;

/** An address row with the contact that it belongs to, for reading those of many contacts in one statement. */
record AddressOf(ContactId contact, Medium medium, AddressKind kind, String address) {

    static List<ContactAddress> of(Medium medium, List<AddressOf> rows) {
        return rows.stream()
                .filter(row -> row.medium == medium)
                .map(row -> new ContactAddress(row.kind, row.address))
                .toList();
    }
}
