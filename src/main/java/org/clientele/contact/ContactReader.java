package org.clientele.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.contact.AddressRow.Medium;
import org.clientele.location.Location;
import org.clientele.shared.NamesRecord.Known;

/** Turns a contact into what others get to see of it. */
final class ContactReader {

    private ContactReader() {}

    static ContactDetails details(Contact contact) {
        Person person = contact.person();
        return new ContactDetails(
                person.salutation(),
                person.firstName(),
                person.lastName(),
                person.position(),
                person.department(),
                contact.location().map(Location::id).orElse(null),
                contact.reportsTo().map(Contact::id).orElse(null),
                person.language(),
                contact.addresses(Medium.EMAIL),
                contact.addresses(Medium.PHONE),
                person.contactPerson(),
                person.mayCollectMail(),
                person.mayRepresent(),
                person.representsAs(),
                person.additionalInformation(),
                person.doNotContact());
    }

    static ContactSnapshot snapshot(Contact contact) {
        Person person = contact.person();
        return new ContactSnapshot(
                new Known(contact.clientId().value(), contact.client().name()),
                contact.location()
                        .map(location -> new Known(location.id().value(), location.name()))
                        .orElse(null),
                person.salutation(),
                person.firstName(),
                person.lastName(),
                person.position(),
                person.department(),
                contact.reportsTo()
                        .map(superior -> new Known(
                                superior.id().value(), superior.person().fullName()))
                        .orElse(null),
                person.language(),
                print(contact.addresses(Medium.EMAIL)),
                print(contact.addresses(Medium.PHONE)),
                person.contactPerson(),
                person.mayCollectMail().print(),
                person.mayRepresent().print(),
                person.representsAs() == RepresentativeCapacity.UNSTATED ? null : person.representsAs(),
                person.additionalInformation(),
                person.doNotContact().since(),
                person.doNotContact().reason(),
                contact.userName(),
                contact.activity().active(),
                contact.activity().reason(),
                contact.activity().returnsOn());
    }

    static ContactView view(Contact contact, Optional<ContactRef> mergedInto, List<ContactRef> absorbed) {
        return new ContactView(
                contact.id(),
                contact.version(),
                contact.client(),
                contact.isArchived(),
                details(contact),
                contact.location().map(Location::name).orElse(""),
                contact.reportsTo().map(ContactReader::ref).orElse(null),
                contact.userName(),
                contact.activity(),
                mergedInto.orElse(null),
                absorbed,
                contact.edition().changed().at(),
                contact.edition().changed().by());
    }

    static ContactRef ref(Contact contact) {
        return new ContactRef(contact.id(), contact.person().fullName(), contact.isArchived());
    }

    private static String print(List<ContactAddress> addresses) {
        return addresses.stream().map(ContactAddress::value).collect(Collectors.joining(", "));
    }
}
