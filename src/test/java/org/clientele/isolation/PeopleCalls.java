package org.clientele.isolation;

import static org.clientele.isolation.Call.doing;
import static org.clientele.isolation.Call.of;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientele.contact.Absence;
import org.clientele.contact.ContactAct;
import org.clientele.contact.ContactFilter;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactList;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.ContactSort;
import org.clientele.contact.ContactVCards;
import org.clientele.contact.Contacts;
import org.clientele.contact.Deputies;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.MailPickups;
import org.clientele.contact.MergeId;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.PickupFilter;
import org.clientele.contact.Reminders;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.Locations;
import org.clientele.shared.PageRef;
import org.springframework.stereotype.Component;

/** Calls of the services of locations and contacts. */
@Component
class PeopleCalls implements Calls {

    private static final PickupFilter ALL_PICKUPS = new PickupFilter(null, null, ZoneOffset.UTC);
    private static final LocationDetails GATE = new LocationDetails("Gate", "", "", "", "", "", false, "", "");

    private final HiddenClient hidden;
    private final Locations locations;
    private final Contacts contacts;
    private final ContactList list;
    private final ContactMerges merges;
    private final ContactVCards cards;
    private final MailPickups pickups;
    private final Reminders reminders;
    private final Deputies deputies;

    PeopleCalls(
            HiddenClient hidden,
            Locations locations,
            Contacts contacts,
            ContactList list,
            ContactMerges merges,
            ContactVCards cards,
            MailPickups pickups,
            Reminders reminders,
            Deputies deputies) {
        this.hidden = hidden;
        this.locations = locations;
        this.contacts = contacts;
        this.list = list;
        this.merges = merges;
        this.cards = cards;
        this.pickups = pickups;
        this.reminders = reminders;
        this.deputies = deputies;
    }

    @Override
    public List<Call> all() {
        List<Call> calls = new ArrayList<>(locations());
        calls.addAll(contacts());
        calls.addAll(acts());
        calls.addAll(manyContacts());
        return calls;
    }

    private List<Call> locations() {
        return List.of(
                of("Locations.of(ClientId)", "none", ids -> locations.of(ids.client())),
                of("Locations.find(LocationId)", "finds nothing", ids -> locations.find(ids.location())),
                of("Locations.add(ClientId, LocationDetails)", "it is gone", ids -> locations.add(ids.client(), GATE)),
                of(
                        "Locations.change(LocationId, long, LocationDetails)",
                        "it is gone",
                        ids -> locations.change(ids.location(), ids.version(Kind.LOCATION), GATE)),
                of(
                        "Locations.impactOfArchiving(LocationId)",
                        "nothing goes along",
                        ids -> locations.impactOfArchiving(ids.location())),
                of("Locations.archive(LocationId)", "it is gone", ids -> locations.archive(ids.location())));
    }

    private List<Call> contacts() {
        return List.of(
                of("Contacts.find(ContactId)", "finds nobody", ids -> contacts.find(ids.contact())),
                of("Contacts.find(ContactId)", "finds nobody who has moved", ids -> contacts.find(moved(ids))),
                of(
                        "Contacts.find(ContactId)",
                        "tells not whom it has become one with",
                        ids -> contacts.find(hidden.absorbed())),
                of("Contacts.ref(ContactId)", "finds nobody", ids -> contacts.ref(ids.contact())),
                of(
                        "Contacts.othersWith(String, ContactId)",
                        "warns not of its people",
                        ids -> contacts.othersWith(HiddenClient.SHARED_ADDRESS, hidden.ownContact())),
                of(
                        "Contacts.impactOfArchiving(ContactId)",
                        "nothing",
                        ids -> contacts.impactOfArchiving(ids.contact())),
                of("Contacts.colleagues(ClientId)", "nobody", ids -> contacts.colleagues(ids.client())),
                of("ContactVCards.download(ContactId)", "no card", ids -> cards.download(ids.contact())),
                of("Reminders.mine(LocalDate)", "reminds not of it", ids -> reminders.mine(LocalDate.now())),
                of(
                        "ContactMerges.preview(ContactId, ContactId)",
                        "nothing to compare",
                        ids -> merges.preview(ids.contact(), ids.colleague())),
                of("ContactMerges.undoable(ContactId)", "no merge", ids -> merges.undoable(ids.contact())),
                of(
                        "ContactMerges.merge(MergeRequest)",
                        "they are gone",
                        ids -> merges.merge(new MergeRequest(
                                ids.contact(),
                                ids.version(Kind.CONTACT),
                                ids.colleague(),
                                ids.version(Kind.COLLEAGUE),
                                TestContacts.named("Iga", "Aconite")))),
                of(
                        "ContactMerges.merge(MergeRequest)",
                        "one of the two is gone",
                        ids -> merges.merge(new MergeRequest(
                                hidden.ownContact(), 0, ids.colleague(), 0, TestContacts.named("Iga", "Aconite")))),
                of("ContactMerges.undo(MergeId)", "it is gone", ids -> merges.undo(new MergeId(ids.id(Kind.MERGE)))));
    }

    private List<Call> acts() {
        return List.of(
                of(
                        "Contacts.add(ClientId, ContactDetails)",
                        "the client is gone",
                        ids -> contacts.add(ids.client(), TestContacts.named("Iga", "Aconite"))),
                of(
                        "Contacts.change(ContactId, long, ContactDetails)",
                        "it is gone",
                        ids -> contacts.change(
                                ids.contact(), ids.version(Kind.CONTACT), TestContacts.named("Iga", "Aconite"))),
                of(
                        "Contacts.moveTo(LocationId, ContactId, long)",
                        "it is gone",
                        ids -> contacts.moveTo(ids.location(), ids.contact(), ids.version(Kind.CONTACT))),
                of(
                        "Contacts.moveTo(ClientId, ContactId, long)",
                        "it is gone",
                        ids -> contacts.moveTo(hidden.own(), ids.contact(), ids.version(Kind.CONTACT))),
                of(
                        "Contacts.moveTo(ClientId, ContactId, long)",
                        "the client is gone",
                        ids -> contacts.moveTo(ids.client(), hidden.ownContact(), 0)),
                of(
                        "Contacts.deactivate(ContactId, long, Absence)",
                        "it is gone",
                        ids -> contacts.deactivate(
                                ids.contact(),
                                ids.version(Kind.CONTACT),
                                Absence.unattended(InactiveReason.LEFT, null))),
                of(
                        "Contacts.reactivate(ContactId, long)",
                        "it is gone",
                        ids -> contacts.reactivate(ids.contact(), ids.version(Kind.CONTACT))),
                of(
                                "Deputies.standsInFor(ContactId, LocalDate)",
                                "nobody",
                                ids -> deputies.standsInFor(ids.colleague(), LocalDate.now()))
                        .after(hidden::goAway),
                of(
                                "Deputies.absentBehind(ContactId, LocalDate)",
                                "nobody",
                                ids -> deputies.absentBehind(ids.contact(), LocalDate.now()))
                        .after(hidden::goAway),
                of("Deputies.around(ContactId)", "nobody", ids -> deputies.around(ids.contact()))
                        .after(hidden::goAway),
                of("Deputies.choices(ContactId)", "nobody", ids -> deputies.choices(ids.contact())),
                of("Contacts.archive(ContactId)", "it is gone", ids -> contacts.archive(ids.contact())),
                doing(
                        "Contacts.contacted(ContactId, ContactAct, String)",
                        "nothing is kept",
                        ids -> contacts.contacted(ids.contact(), ContactAct.CALL, "+48221234567")));
    }

    private List<Call> manyContacts() {
        return List.of(
                of(
                        "ContactList.page(ContactFilter, ContactSort, PageRef)",
                        "finds nobody by name",
                        ids -> list.page(marked(), ContactSort.BY_NAME, PageRef.FIRST)),
                of(
                        "ContactList.page(ContactFilter, ContactSort, PageRef)",
                        "lists nobody of the client",
                        ids -> list.page(
                                ContactFilter.ALL.withClient(ids.client()), ContactSort.BY_NAME, PageRef.LAST)),
                of("ContactList.count(ContactFilter)", "counts nobody", ids -> list.count(marked())),
                of("ContactList.of(ClientId, String, int)", "nobody", ids -> list.of(ids.client(), "", 10)),
                of(
                                "MailPickups.page(PickupFilter, PageRef)",
                                "no line of its people",
                                ids -> pickups.page(ALL_PICKUPS, PageRef.FIRST))
                        .after(hidden::collectMail),
                of("MailPickups.count(PickupFilter)", "no line of its people", ids -> pickups.count(ALL_PICKUPS))
                        .after(hidden::collectMail),
                of("MailPickups.export(PickupFilter, Consumer)", "no line of its people", ids -> {
                            List<Object> lines = new ArrayList<>();
                            pickups.export(ALL_PICKUPS, lines::add);
                            return lines;
                        })
                        .after(hidden::collectMail));
    }

    private static ContactFilter marked() {
        return ContactFilter.ALL.withText(HiddenClient.MARK);
    }

    private static ContactId moved(Ids ids) {
        return new ContactId(ids.id(Kind.MOVED_CONTACT));
    }
}
