package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
record AddressRow(@Enumerated(EnumType.STRING) Medium medium, String address, String matchKey) {

    enum Medium {
        EMAIL,
        PHONE
    }

    static AddressRow email(String email) {
        return new AddressRow(Medium.EMAIL, email, new EmailAddress(email).folded());
    }

    static AddressRow phone(String phone) {
        return new AddressRow(Medium.PHONE, phone, new PhoneNumber(phone).value());
    }

    /** What an address is compared by; empty if what was typed is none. */
    static Optional<String> emailKeyOf(String typed) {
        return EmailAddress.parse(typed).toOptional().map(EmailAddress::folded);
    }

    /** Likewise of a phone number. */
    static Optional<String> phoneKeyOf(String typed) {
        return PhoneNumber.parse(typed, FieldCheck.HOME_REGION).toOptional().map(PhoneNumber::value);
    }
}
