package org.clientele.contact;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/** What happens to contacts, and to what contacts stand for, when something is deleted (docs/features.md N16). */
@Component
class ContactImpacts implements ImpactContributor {

    private final ContactRepository contacts;

    ContactImpacts(ContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        Stream<Impact> impacts =
                switch (record.type()) {
                    case CLIENT ->
                        Stream.of(new Impact(
                                "contact.impact.ofClient", contacts.countOfClient(new ClientId(record.id()))));
                    case LOCATION ->
                        Stream.of(new Impact(
                                "contact.impact.ofLocation", contacts.countAtLocation(new LocationId(record.id()))));
                    case CONTACT ->
                        contacts.findById(new ContactId(record.id())).stream().flatMap(this::ofContact);
                    default -> Stream.empty();
                };
        return impacts.filter(impact -> impact.number() > 0).toList();
    }

    private Stream<Impact> ofContact(Contact contact) {
        Person person = contact.person();
        return Stream.of(
                new Impact("contact.impact.reports", contacts.countReports(contact.id())),
                new Impact(
                        "contact.impact.mayCollectMail", person.mayCollectMail().granted() ? 1 : 0),
                new Impact("contact.impact.mayRepresent", person.mayRepresent().granted() ? 1 : 0),
                new Impact(
                        "contact.impact.absorbed",
                        contacts.findAbsorbed(contact.id()).size()));
    }
}
