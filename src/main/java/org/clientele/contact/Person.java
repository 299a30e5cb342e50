package org.clientele.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who a contact is, whatever client or location it belongs to: what was typed, but for the addresses. */
@Embeddable
record Person(
        String salutation,
        String firstName,
        String lastName,
        String position,
        String department,
        String language,
        boolean contactPerson,

        @Embedded
        @AttributeOverride(name = "granted", column = @Column(name = "may_collect_mail"))
        @AttributeOverride(name = "from", column = @Column(name = "collects_from"))
        @AttributeOverride(name = "until", column = @Column(name = "collects_until"))
        Authority mayCollectMail,

        @Embedded
        @AttributeOverride(name = "granted", column = @Column(name = "may_represent"))
        @AttributeOverride(name = "from", column = @Column(name = "represents_from"))
        @AttributeOverride(name = "until", column = @Column(name = "represents_until"))
        Authority mayRepresent,

        @Enumerated(EnumType.STRING) RepresentativeCapacity representsAs,

        String additionalInformation,

        @Embedded
        @AttributeOverride(name = "since", column = @Column(name = "do_not_contact_since"))
        @AttributeOverride(name = "reason", column = @Column(name = "do_not_contact_reason"))
        DoNotContact doNotContact) {

    static Person of(ContactDetails details) {
        return new Person(
                details.salutation(),
                details.firstName(),
                details.lastName(),
                details.position(),
                details.department(),
                details.language(),
                details.contactPerson(),
                details.mayCollectMail(),
                details.mayRepresent(),
                details.representsAs(),
                details.additionalInformation(),
                details.doNotContact());
    }

    String fullName() {
        return ContactDetails.fullName(firstName, lastName);
    }
}
