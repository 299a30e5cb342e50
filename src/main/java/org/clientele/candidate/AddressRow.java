package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
        return new AddressRow(Medium.EMAIL, email, emailKey(email));
    }

    static AddressRow phone(String phone) {
        return new AddressRow(Medium.PHONE, phone, phoneKey(phone));
    }

    /** @param email canonical */
    static String emailKey(String email) {
        return new EmailAddress(email).folded();
    }

    /** @param phone canonical */
    static String phoneKey(String phone) {
        return new PhoneNumber(phone).value();
    }
}
