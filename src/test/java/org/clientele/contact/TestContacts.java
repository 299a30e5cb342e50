package org.clientele.contact;

import java.util.List;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.clientele.shared.SaveOutcome.Saved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contacts for tests, kept by whoever the test runs as. */
@Component
public class TestContacts {

    private final Contacts contacts;

    TestContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    public ContactId add(ClientId client, ContactDetails details) {
        return new ContactId(((Saved) contacts.add(client, details)).id());
    }

    public ContactId add(ClientId client, String firstName, String lastName) {
        return add(client, named(firstName, lastName));
    }

    public ContactDetails details(ContactId id) {
        return contacts.find(id).orElseThrow().details();
    }

    public long version(ContactId id) {
        return contacts.find(id).orElseThrow().version();
    }

    /** A contact with a name and nothing else. */
    public static ContactDetails named(String firstName, String lastName) {
        return with(firstName, lastName, null, null, List.of());
    }

    public static ContactDetails withEmails(String firstName, String lastName, String... emails) {
        return with(
                firstName,
                lastName,
                null,
                null,
                List.of(emails).stream()
                        .map(email -> new ContactAddress(AddressKind.WORK, email))
                        .toList());
    }

    public static ContactDetails collecting(String firstName, String lastName, Authority mayCollectMail) {
        return RecordParts.taking(
                Set.of("mayCollectMail"),
                new ContactDetails(
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        "",
                        List.of(),
                        List.of(),
                        false,
                        mayCollectMail,
                        Authority.NONE,
                        RepresentativeCapacity.UNSTATED,
                        "",
                        DoNotContact.NO),
                named(firstName, lastName));
    }

    /** Somebody who is flagged as a representative, a member of the body, or not. */
    public static ContactDetails representing(String firstName, String lastName, Authority mayRepresent) {
        return representing(firstName, lastName, mayRepresent, RepresentativeCapacity.MEMBER);
    }

    public static ContactDetails representing(
            String firstName, String lastName, Authority mayRepresent, RepresentativeCapacity representsAs) {
        ContactDetails named = named(firstName, lastName);
        return new ContactDetails(
                named.salutation(),
                firstName,
                lastName,
                named.position(),
                named.department(),
                null,
                null,
                named.language(),
                named.emails(),
                named.phones(),
                true,
                Authority.NONE,
                mayRepresent,
                representsAs,
                "",
                DoNotContact.NO);
    }

    public static ContactDetails with(
            String firstName,
            String lastName,
            @Nullable LocationId location,
            @Nullable ContactId superior,
            List<ContactAddress> emails) {
        return new ContactDetails(
                "",
                firstName,
                lastName,
                "",
                "",
                location,
                superior,
                "",
                emails,
                List.of(),
                true,
                Authority.NONE,
                Authority.NONE,
                RepresentativeCapacity.UNSTATED,
                "",
                DoNotContact.NO);
    }
}
