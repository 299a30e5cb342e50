package org.clientele.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;

/**
 * An e-mail address or a phone number as the database keeps it.
 *
 * @param matchKey what it is compared by
 */
@Embeddable
record AddressRow(
        @Enumerated(EnumType.STRING) Medium medium,
        @Enumerated(EnumType.STRING) AddressKind kind,
        String address,
        String matchKey) {

    enum Medium {
        EMAIL,
        PHONE
    }

    static AddressRow email(ContactAddress email) {
        return new AddressRow(Medium.EMAIL, email.kind(), email.value(), new EmailAddress(email.value()).folded());
    }

    static AddressRow phone(ContactAddress phone) {
        return new AddressRow(Medium.PHONE, phone.kind(), phone.value(), new PhoneNumber(phone.value()).value());
    }

    /** What somebody typed is compared by; empty if it is neither an e-mail address nor a phone number. */
    static Optional<String> matchKeyOf(String typed) {
        Optional<String> email = EmailAddress.parse(typed).toOptional().map(EmailAddress::folded);
        return email.or(() ->
                PhoneNumber.parse(typed, FieldCheck.HOME_REGION).toOptional().map(PhoneNumber::value));
    }

    static List<ContactAddress> of(Medium medium, List<AddressRow> rows) {
        return rows.stream()
                .filter(row -> row.medium == medium)
                .map(AddressRow::toAddress)
                .toList();
    }

    private ContactAddress toAddress() {
        return new ContactAddress(kind, address);
    }
}
