package org.clientele.document;

import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactId;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.location.LocationView;
import org.jspecify.annotations.Nullable;

/**
 * What one can choose from for a document.
 *
 * @param contact whom it is addressed to unless somebody else is chosen
 * @param templates those that are offered, of all languages
 * @param people active contacts of the client, by last name
 */
public record DocumentOffer(
        ClientId client,
        String clientName,
        @Nullable ContactId contact,
        List<TemplateRef> templates,
        List<LocationView> locations,
        List<Person> people) {

    public DocumentOffer {
        templates = List.copyOf(templates);
        locations = List.copyOf(locations);
        people = List.copyOf(people);
    }

    /**
     * Somebody at the client.
     *
     * @param mayRepresent whether and when the person may represent the client
     * @param representsAs as what
     * @param standing how that is today
     */
    public record Person(
            ContactId id,
            String name,
            String position,
            Authority mayRepresent,
            RepresentativeCapacity representsAs,
            Authority.Standing standing) {

        /** Whether the person is flagged as a representative, of whatever time. */
        public boolean isRepresentative() {
            return standing != Authority.Standing.NOT_GRANTED;
        }

        /** Whether the person represents the client today, and is therefore proposed to sign. */
        public boolean isProposed() {
            return standing == Authority.Standing.HOLDS;
        }
    }

    /** Those who are flagged as representatives (docs/features.md S4.19). */
    public List<Person> representatives() {
        return people.stream().filter(Person::isRepresentative).toList();
    }
}
