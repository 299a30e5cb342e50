package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.contact.TestContacts.named;
import static org.clientele.contact.TestContacts.with;
import static org.clientele.contact.TestContacts.withEmails;

import java.time.LocalDate;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class ContactsTest {

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactList list;

    @Autowired
    private ContactArchive archive;

    @Autowired
    private List<ArchiveParticipant> participants;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Locations locations;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void aContactIsKeptWithAllThatWasTyped() {
        LocationId location = location("Dock");
        ContactId boss = testContacts.add(client, "Ewa", "Lis");
        ContactDetails typed = new ContactDetails(
                "Frau Dr.",
                "Anna",
                "Nowak-Żyła",
                "Head of HR",
                "HR",
                location,
                boss,
                "pl",
                List.of(
                        new ContactAddress(AddressKind.WORK, "anna@zolw.example"),
                        new ContactAddress(AddressKind.PRIVATE, "anna@home.example")),
                List.of(new ContactAddress(AddressKind.MOBILE, "+48600000000")),
                false,
                new Authority(true, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                new Authority(true, null, null),
                RepresentativeCapacity.UNSTATED,
                "Speaks Polish\nand German",
                new DoNotContact(LocalDate.of(2026, 3, 1), "asked for it"));

        ContactId id = testContacts.add(client, typed);

        ContactView kept = contacts.find(id).orElseThrow();
        assertThat(kept.details()).isEqualTo(typed);
        assertThat(kept.locationName()).isEqualTo("Dock");
        assertThat(kept.userName()).startsWith("anna.nowakzyla");
        assertThat(clients.contactCount(client)).isEqualTo(2);
    }

    @Test
    void eachFlawIsSaidAtItsField() {
        ContactDetails typed = new ContactDetails(
                "",
                "A".repeat(81),
                "",
                "",
                "",
                null,
                null,
                "xx",
                List.of(new ContactAddress(AddressKind.WORK, "no address")),
                List.of(new ContactAddress(AddressKind.WORK, "12")),
                true,
                new Authority(true, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)),
                Authority.NONE,
                RepresentativeCapacity.UNSTATED,
                "",
                DoNotContact.NO);

        assertThat(contacts.add(client, typed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .containsEntry("lastName", "error.required")
                                .containsEntry("firstName", "error.text.TOO_LONG")
                                .containsEntry("emails", "error.email.AT_SIGN")
                                .containsEntry("phones", "error.phone.TOO_SHORT")
                                .containsEntry("mayCollectMail", "contact.authority.endsBeforeItBegins")
                                .containsKey("language"));
    }

    @Test
    void aLocationOfAnotherClientIsRefused() {
        ClientId other = clients.add("Other");
        LocationId elsewhere = new LocationId(((Saved) locations.add(other, locationNamed("Elsewhere"))).id());

        SaveOutcome outcome = contacts.add(client, with("Anna", "Nowak", elsewhere, null, List.of()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.fields()).containsOnlyKeys("locationId"));
    }

    @Test
    void nobodyReportsToThemselvesNotEvenThroughOthers() {
        ContactId a = testContacts.add(client, "A", "A");
        ContactId b = testContacts.add(client, with("B", "B", null, a, List.of()));
        ContactId c = testContacts.add(client, with("C", "C", null, b, List.of()));

        SaveOutcome circle = contacts.change(a, testContacts.version(a), with("A", "A", null, c, List.of()));
        SaveOutcome self = contacts.change(a, testContacts.version(a), with("A", "A", null, a, List.of()));

        assertThat(circle).isEqualTo(new Invalid(java.util.Map.of("reportsToId", "contact.reportsTo.circle")));
        assertThat(self).isEqualTo(circle);
    }

    @Test
    void aSuperiorOfAnotherClientIsRefused() {
        ContactId stranger = testContacts.add(clients.add("Other"), "Xenia", "X");

        assertThat(contacts.add(client, with("Anna", "Nowak", null, stranger, List.of())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoSavesAfterAnotherIsToldWho() {
        ContactId id = testContacts.add(client, "Anna", "Nowak");
        long version = testContacts.version(id);
        staff.as(Role.TEAM_LEAD, () -> contacts.change(id, version, named("Anna", "Kowalska")));

        assertThat(contacts.change(id, version, named("Anne", "Nowak")))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
    }

    @Test
    void theHistoryTellsWhatChanged(@Autowired ApplicationEvents events) {
        ContactId id = testContacts.add(client, "Anna", "Nowak");

        contacts.moveTo(location("Dock"), id, testContacts.version(id));
        contacts.contacted(id, ContactAct.EMAIL, "anna@zolw.example");

        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> event.record().equals(id.toRecordRef())))
                .extracting(RecordChanged::act)
                .containsExactly(Act.CREATED, Act.MOVED, Act.CONTACTED);
        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> event.act() == Act.MOVED)
                        .flatMap(event -> event.changes().stream()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo("location");
                    assertThat(change.after()).isEqualTo("Dock");
                });
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing(@Autowired ApplicationEvents events) {
        ContactId id = testContacts.add(client, withEmails("Anna", "Nowak", "a@a.example", "b@b.example"));
        long version = testContacts.version(id);
        events.clear();

        contacts.change(id, version, testContacts.details(id));

        assertThat(testContacts.version(id)).isEqualTo(version);
        assertThat(events.stream(RecordChanged.class)).isEmpty();
    }

    @Test
    void aContactThatMovesToAnotherClientIsCountedThere() {
        ClientId other = clients.add("Other");
        ContactId id = testContacts.add(client, with("Anna", "Nowak", location("Dock"), null, List.of()));

        assertThat(contacts.moveTo(other, id, testContacts.version(id))).isInstanceOf(Saved.class);

        assertThat(contacts.find(id).orElseThrow().client().id()).isEqualTo(other);
        assertThat(testContacts.details(id).locationId()).isNull();
        assertThat(clients.contactCount(client)).isZero();
        assertThat(clients.contactCount(other)).isEqualTo(1);
    }

    @Test
    void contactsOfADeletedLocationHaveNoneUntilItIsRestored() {
        LocationId dock = location("Dock");
        ContactId anna = testContacts.add(client, with("Anna", "Nowak", dock, null, List.of()));
        ContactId ewa = testContacts.add(client, with("Ewa", "Lis", dock, null, List.of()));
        LocationId gate = location("Gate");

        assertThat(locations.impactOfArchiving(dock)).containsExactly(new Impact("contact.impact.ofLocation", 2));
        locations.archive(dock);
        contacts.moveTo(gate, ewa, testContacts.version(ewa));

        assertThat(testContacts.details(anna).locationId()).isNull();

        restore(dock);

        assertThat(testContacts.details(anna).locationId()).isEqualTo(dock);
        assertThat(testContacts.details(ewa).locationId()).isEqualTo(gate);
    }

    @Test
    void aDeactivatedContactKeepsReasonAndReturnDateUntilReactivated() {
        ContactId id = testContacts.add(client, "Anna", "Nowak");
        LocalDate back = LocalDate.now().plusMonths(6);

        contacts.deactivate(id, testContacts.version(id), Absence.unattended(InactiveReason.PARENTAL_LEAVE, back));

        assertThat(contacts.find(id).orElseThrow().activity())
                .isEqualTo(Activity.inactive(InactiveReason.PARENTAL_LEAVE, back));

        contacts.reactivate(id, testContacts.version(id));

        assertThat(contacts.find(id).orElseThrow().activity()).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void deletingSaysWhatIsLostAndArchives() {
        ContactId boss = testContacts.add(client, "Ewa", "Lis");
        testContacts.add(client, with("Anna", "Nowak", null, boss, List.of()));

        assertThat(contacts.impactOfArchiving(boss)).containsExactly(new Impact("contact.impact.reports", 1));
        assertThat(contacts.archive(boss)).isInstanceOf(Saved.class);

        assertThat(clients.contactCount(client)).isEqualTo(1);
        assertThat(list.of(client, "", 10).cards())
                .extracting(BusinessCard::lastName)
                .containsExactly("Nowak");
        assertThat(contacts.reactivate(boss, 0)).isInstanceOf(Gone.class);

        archive.restore(boss.value());

        assertThat(clients.contactCount(client)).isEqualTo(2);
    }

    @Test
    void anAddressThatOthersHaveIsHintedAt() {
        ContactId anna = testContacts.add(client, withEmails("Anna", "Nowak", "Office@Zolw.example"));
        ContactId ewa = testContacts.add(client, withEmails("Ewa", "Lis", "office@zolw.example"));

        assertThat(contacts.othersWith("OFFICE@zolw.example", anna))
                .containsExactly(new AddressHolder(ewa, "Ewa Lis", "Żółw Shipping"));
        assertThat(contacts.othersWith("office@", anna)).isEmpty();
    }

    @Test
    void cardsAreFoundByAnyPartOfNameOrEmail() {
        testContacts.add(client, withEmails("Łucja", "Świątek", "ls@zolw.example"));
        testContacts.add(client, "Ewa", "Lis");

        assertThat(list.of(client, "wiąt", 10).cards())
                .extracting(BusinessCard::fullName)
                .containsExactly("Łucja Świątek");
        assertThat(list.of(client, "ls@z", 10).cards()).hasSize(1);
        assertThat(list.of(client, "", 1)).satisfies(all -> {
            assertThat(all.cards()).hasSize(1);
            assertThat(all.more()).isTrue();
        });
    }

    @Test
    void aRenamedClientIsFoundUnderItsNewNameInItsContacts() {
        ContactId id = testContacts.add(client, "Anna", "Nowak");
        long version = testContacts.version(id);

        clients.rename(client, "Delfin Shipping");

        assertThat(contacts.find(id).orElseThrow().client().name()).isEqualTo("Delfin Shipping");
        assertThat(list.of(client, "delfin", 10).cards()).hasSize(1);
        assertThat(testContacts.version(id)).isEqualTo(version);
    }

    @Test
    @WithObserver
    void anObserverReadsAndChangesNothing() {
        ContactId nobody = new ContactId(client.value());

        assertThat(contacts.find(nobody)).isEmpty();
        assertThatThrownBy(() -> contacts.add(client, named("A", "B"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contacts.archive(nobody)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contacts.contacted(nobody, ContactAct.CALL, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void restore(LocationId id) {
        participants.stream()
                .filter(participant -> participant.type() == RecordType.LOCATION)
                .forEach(participant -> participant.restore(id.value()));
    }

    private LocationId location(String name) {
        return new LocationId(((Saved) locations.add(client, locationNamed(name))).id());
    }

    private static LocationDetails locationNamed(String name) {
        return new LocationDetails(name, "", "", "", "", "", false, "", "");
    }
}
