package org.clientele.contact;

import java.util.List;
import java.util.Optional;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of a contact (docs/features.md S3.20, S4.13 to S4.21). Empty text is "", never null.
 * {@link ContactCheck} says whether it can be kept.
 *
 * @param salutation how the contact is addressed in writing
 * @param locationId one of the client's locations, or null
 * @param reportsToId another contact of the same client, or null
 * @param language ISO 639 code of the language that the contact is written to in, or empty
 * @param emails the first is used unless another is chosen; likewise the phones
 * @param contactPerson whether the agency turns to this person; independent of the two authorities (S4.17)
 * @param representsAs means something only where {@code mayRepresent} is set
 */
public record ContactDetails(
        String salutation,
        String firstName,
        String lastName,
        String position,
        String department,
        @Nullable LocationId locationId,
        @Nullable ContactId reportsToId,
        String language,
        List<ContactAddress> emails,
        List<ContactAddress> phones,
        boolean contactPerson,
        Authority mayCollectMail,
        Authority mayRepresent,
        RepresentativeCapacity representsAs,
        String additionalInformation,
        DoNotContact doNotContact) {

    public static final int SALUTATION_MAX = 40;
    public static final int NAME_MAX = 80;
    public static final int POSITION_MAX = 120;
    public static final int DEPARTMENT_MAX = 120;
    public static final int ADDITIONAL_INFORMATION_MAX = 4000;

    public ContactDetails {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    /** A contact of whom nothing is known yet, at a location or at none. */
    public static ContactDetails empty(@Nullable LocationId location) {
        return new ContactDetails(
                "",
                "",
                "",
                "",
                "",
                location,
                null,
                "",
                List.of(),
                List.of(),
                true,
                Authority.NONE,
                Authority.NONE,
                RepresentativeCapacity.UNSTATED,
                "",
                DoNotContact.NO);
    }

    /** As one speaks of the person: first name, last name. */
    public String fullName() {
        return fullName(firstName, lastName);
    }

    static String fullName(String firstName, String lastName) {
        return (firstName + " " + lastName).strip();
    }

    Optional<LocationId> location() {
        return Optional.ofNullable(locationId);
    }

    Optional<ContactId> reportsTo() {
        return Optional.ofNullable(reportsToId);
    }

    /** The same person elsewhere. */
    ContactDetails at(@Nullable LocationId location, @Nullable ContactId superior) {
        return new ContactDetails(
                salutation,
                firstName,
                lastName,
                position,
                department,
                location,
                superior,
                language,
                emails,
                phones,
                contactPerson,
                mayCollectMail,
                mayRepresent,
                representsAs,
                additionalInformation,
                doNotContact);
    }

    /** The same person with other addresses. */
    public ContactDetails reachedBy(List<ContactAddress> newEmails, List<ContactAddress> newPhones) {
        return new ContactDetails(
                salutation,
                firstName,
                lastName,
                position,
                department,
                locationId,
                reportsToId,
                language,
                newEmails,
                newPhones,
                contactPerson,
                mayCollectMail,
                mayRepresent,
                representsAs,
                additionalInformation,
                doNotContact);
    }

    /** The value of a component by its name, for comparing contacts field by field. */
    public @Nullable Object component(String name) {
        return RecordParts.value(name, this);
    }
}
