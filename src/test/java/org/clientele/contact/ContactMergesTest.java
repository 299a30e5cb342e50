package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.contact.TestContacts.named;
import static org.clientele.contact.TestContacts.with;
import static org.clientele.contact.TestContacts.withEmails;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.record.Archive;
import org.clientele.record.ArchivedRow;
import org.clientele.record.Favourites;
import org.clientele.record.RecordTitle;
import org.clientele.record.RestoreOutcome.Restored;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
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
class ContactMergesTest {

    @Autowired
    private ContactMerges merges;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactList list;

    @Autowired
    private ContactArchive archive;

    @Autowired
    private UserNameRepository userNames;

    @Autowired
    private Favourites favourites;

    @Autowired
    private Archive allArchived;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    private ClientId client;
    private ContactId kept;
    private ContactId absorbed;

    @BeforeEach
    void twoOfOne() {
        client = clients.add("Żółw Shipping");
        kept = testContacts.add(client, withEmails("Anna", "Nowak", "anna@zolw.example"));
        absorbed = testContacts.add(client, complete());
    }

    @Test
    void thePreviewProposesWhatTheKeptContactLacks() {
        MergePreview preview = merges.preview(kept, absorbed).orElseThrow();

        assertThat(preview.choices())
                .containsExactlyInAnyOrder("firstName", "position", "mayCollectMail", "additionalInformation");
        assertThat(preview.proposed()).containsExactlyInAnyOrder("position", "mayCollectMail", "additionalInformation");
        assertThat(preview.chosen(preview.proposed()).firstName()).isEqualTo("Anna");
    }

    @Test
    void reportingToTheOtherOfTheTwoIsNoChoice() {
        ContactId report = testContacts.add(client, with("Anna", "Nowak", null, kept, List.of()));

        assertThat(merges.preview(kept, report).orElseThrow().choices()).doesNotContain("reportsToId");
    }

    @Test
    void theKeptContactHasWhatWasChosenAndAllAddresses() {
        assertThat(merge(Set.of("position", "mayCollectMail"))).isInstanceOf(Saved.class);

        ContactDetails now = testContacts.details(kept);
        assertThat(now.firstName()).isEqualTo("Anna");
        assertThat(now.position()).isEqualTo("Head of HR");
        assertThat(now.mayCollectMail().until()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(now.additionalInformation()).isEmpty();
        assertThat(now.emails())
                .extracting(ContactAddress::value)
                .containsExactly("anna@zolw.example", "ania@home.example");
    }

    @Test
    void theAbsorbedContactIsArchivedAsMergedAndItsUserNameLeadsToTheKeptOne() {
        String userName = contacts.find(absorbed).orElseThrow().userName();

        merge(Set.of());

        ContactView view = contacts.find(absorbed).orElseThrow();
        assertThat(view.archived()).isTrue();
        assertThat(view.mergedInto()).isNotNull();
        assertThat(view.mergedInto().id()).isEqualTo(kept);
        assertThat(contacts.find(kept).orElseThrow().absorbed())
                .extracting(ContactRef::id)
                .containsExactly(absorbed);
        assertThat(userNames.findNamesOf(kept)).contains(userName);
        assertThat(clients.contactCount(client)).isEqualTo(1);
        assertThat(list.of(client, "", 10).cards()).hasSize(1);
    }

    @Test
    void whoReportedToTheAbsorbedContactReportsToTheKeptOne() {
        ContactId report = testContacts.add(client, with("Ewa", "Lis", null, absorbed, List.of()));

        merge(Set.of());

        assertThat(testContacts.details(report).reportsToId()).isEqualTo(kept);
    }

    @Test
    void undoneBothAreExactlyAsTheyWere(@Autowired ApplicationEvents events) {
        ContactId report = testContacts.add(client, with("Ewa", "Lis", null, absorbed, List.of()));
        ContactView keptBefore = contacts.find(kept).orElseThrow();
        ContactView absorbedBefore = contacts.find(absorbed).orElseThrow();
        merge(Set.of("firstName", "position", "mayCollectMail", "additionalInformation"));

        assertThat(undo()).isInstanceOf(UndoOutcome.Undone.class);

        assertThat(testContacts.details(kept)).isEqualTo(keptBefore.details());
        ContactView back = contacts.find(absorbed).orElseThrow();
        assertThat(back.details()).isEqualTo(absorbedBefore.details());
        assertThat(back.archived()).isFalse();
        assertThat(back.mergedInto()).isNull();
        assertThat(testContacts.details(report).reportsToId()).isEqualTo(absorbed);
        assertThat(userNames.findNamesOf(absorbed)).containsExactly(absorbedBefore.userName());
        assertThat(clients.contactCount(client)).isEqualTo(3);
        assertThat(merges.undoable(kept)).isEmpty();
        assertThat(events.stream(RecordChanged.class).filter(event -> event.act() == Act.UNMERGED))
                .extracting(RecordChanged::record)
                .containsExactlyInAnyOrder(kept.toRecordRef(), absorbed.toRecordRef());
    }

    @Test
    void whoReportedToTheKeptContactIsTakenOutOfItAgain() {
        absorbed = testContacts.add(client, complete().at(null, kept));
        ContactDetails before = testContacts.details(kept);
        MergePreview preview = merges.preview(kept, absorbed).orElseThrow();
        merge(preview.proposed());
        assertThat(testContacts.details(kept).mayCollectMail().granted()).isTrue();

        staff.as(Role.TEAM_LEAD, () -> allArchived.restore(absorbed.toRecordRef()));

        assertThat(testContacts.details(kept)).isEqualTo(before);
        assertThat(testContacts.details(absorbed).reportsToId()).isEqualTo(kept);
    }

    @Test
    void whoeverMarkedTheAbsorbedContactHasTheKeptOneMarkedUntilTheUndo() {
        favourites.mark(absorbed.toRecordRef());
        staff.as(Role.TEAM_LEAD, () -> favourites.mark(kept.toRecordRef()));

        merge(Set.of());
        assertThat(marked()).containsExactly(kept.toRecordRef());

        undo();
        assertThat(marked()).containsExactly(absorbed.toRecordRef());
        staff.as(Role.TEAM_LEAD, () -> assertThat(marked()).containsExactly(kept.toRecordRef()));
    }

    @Test
    void whoeverHadMarkedBothKeepsBoth() {
        favourites.mark(absorbed.toRecordRef());
        favourites.mark(kept.toRecordRef());

        merge(Set.of());
        assertThat(marked()).containsExactly(kept.toRecordRef());

        undo();
        assertThat(marked()).containsExactlyInAnyOrder(absorbed.toRecordRef(), kept.toRecordRef());
    }

    @Test
    void whoeverUnmarkedTheKeptContactSinceGetsNoMarkBack() {
        favourites.mark(absorbed.toRecordRef());
        merge(Set.of());
        favourites.unmark(kept.toRecordRef());

        undo();

        assertThat(marked()).isEmpty();
    }

    @Test
    void theArchiveSaysWhatAContactWasMergedIntoAndCanTakeItOutAgain() {
        merge(Set.of("position"));
        staff.as(Role.TEAM_LEAD, () -> {
            assertThat(archived(absorbed).mergedInto())
                    .isEqualTo(new RecordTitle(kept.toRecordRef(), "Anna Nowak", RecordTitle.State.KEPT));

            assertThat(allArchived.restore(absorbed.toRecordRef())).isEqualTo(new Restored("Ania Nowak"));
        });

        assertThat(testContacts.details(kept).position()).isEmpty();
        contacts.archive(absorbed);
        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(archived(absorbed).mergedInto()).isNull());
    }

    @Test
    void laterChangesOfOtherFieldsSurviveTheUndo() {
        merge(Set.of("position"));
        ContactDetails merged = testContacts.details(kept);
        ContactDetails renamed = RecordParts.taking(Set.of("lastName"), named("", "Kowalska"), merged);
        contacts.change(kept, testContacts.version(kept), renamed);

        assertThat(undo()).isInstanceOf(UndoOutcome.Undone.class);

        assertThat(testContacts.details(kept).lastName()).isEqualTo("Kowalska");
        assertThat(testContacts.details(kept).position()).isEmpty();
    }

    @Test
    void aLaterChangeOfWhatWasMergedStandsInTheWay() {
        merge(Set.of("position"));
        contacts.change(
                kept,
                testContacts.version(kept),
                complete().reachedBy(List.of(), testContacts.details(kept).phones()));

        UndoOutcome outcome = undo();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        UndoOutcome.Changed.class,
                        changed -> assertThat(changed.fields()).containsExactly("emails"));
        assertThat(contacts.find(absorbed).orElseThrow().archived()).isTrue();
    }

    @Test
    void whatBecameOfTheKeptContactMayStandInTheWay() {
        merge(Set.of());
        MergeId id = merges.undoable(kept).getFirst().id();

        contacts.archive(kept);

        assertThat(merges.undo(id)).isInstanceOf(UndoOutcome.KeptIsElsewhere.class);
        assertThat(merges.undo(new MergeId(client.value()))).isInstanceOf(UndoOutcome.Gone.class);
    }

    @Test
    void anUndoThatWouldMakeACircleOfSuperiorsIsRefused() {
        ContactId boss = testContacts.add(client, named("Big", "Boss"));
        contacts.change(absorbed, testContacts.version(absorbed), complete().at(null, boss));
        ContactId report = testContacts.add(client, with("Ewa", "Lis", null, absorbed, List.of()));
        merge(Set.of());
        contacts.change(boss, testContacts.version(boss), named("Big", "Boss").at(null, report));

        assertThat(undo()).isEqualTo(new UndoOutcome.Changed(List.of("reportsToId")));
    }

    @Test
    void restoringTheAbsorbedContactFromTheArchiveUndoesTheMergeOrBringsItBackBesideTheKeptOne() {
        merge(Set.of("position"));
        archive.restore(absorbed.value());
        assertThat(testContacts.details(kept).position()).isEmpty();

        merge(Set.of("position"));
        contacts.archive(kept);
        archive.restore(absorbed.value());

        assertThat(contacts.find(absorbed).orElseThrow().mergedInto()).isNull();
        assertThat(userNames.findNamesOf(absorbed)).hasSize(1);
        assertThat(clients.contactCount(client)).isEqualTo(1);
    }

    @Test
    void onlyTwoContactsOfOneClientAreMergedAndOnlyAsTheyWereCompared() {
        ContactId stranger = testContacts.add(clients.add("Other"), "Anna", "Nowak");
        ContactDetails chosen = testContacts.details(kept);

        assertThat(merges.preview(kept, kept)).isEmpty();
        assertThat(merges.preview(kept, stranger)).isEmpty();
        assertThat(merges.merge(new MergeRequest(kept, 0, stranger, 0, chosen)))
                .isEqualTo(new Invalid(Map.of("absorbed", "contact.merge.otherClient")));
        assertThat(merges.merge(new MergeRequest(kept, 7, absorbed, 0, chosen))).isInstanceOf(Conflict.class);
        contacts.archive(absorbed);
        assertThat(merges.merge(new MergeRequest(kept, 0, absorbed, 0, chosen))).isInstanceOf(Gone.class);
    }

    @Test
    void anObserverMergesNothing() {
        MergeRequest request = new MergeRequest(kept, 0, absorbed, 0, testContacts.details(kept));

        staff.as(Role.OBSERVER, () -> {
            assertThat(merges.preview(kept, absorbed)).isPresent();
            assertThatThrownBy(() -> merges.merge(request)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> merges.undo(new MergeId(client.value())))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private SaveOutcome merge(Set<String> fromAbsorbed) {
        MergePreview preview = merges.preview(kept, absorbed).orElseThrow();
        return merges.merge(new MergeRequest(
                kept, preview.kept().version(), absorbed, preview.absorbed().version(), preview.chosen(fromAbsorbed)));
    }

    private UndoOutcome undo() {
        return merges.undo(merges.undoable(kept).getFirst().id());
    }

    private List<RecordRef> marked() {
        return favourites.list().stream().map(RecordTitle::ref).toList();
    }

    private ArchivedRow archived(ContactId contact) {
        return allArchived.page(PageRef.FIRST).rows().stream()
                .filter(row -> row.record().equals(contact.toRecordRef()))
                .findFirst()
                .orElseThrow();
    }

    private static ContactDetails complete() {
        return new ContactDetails(
                "",
                "Ania",
                "Nowak",
                "Head of HR",
                "",
                null,
                null,
                "",
                List.of(
                        new ContactAddress(AddressKind.WORK, "Anna@zolw.example"),
                        new ContactAddress(AddressKind.PRIVATE, "ania@home.example")),
                List.of(new ContactAddress(AddressKind.MOBILE, "+48600000000")),
                true,
                new Authority(true, null, LocalDate.of(2030, 1, 1)),
                Authority.NONE,
                RepresentativeCapacity.UNSTATED,
                "Prefers mornings",
                DoNotContact.NO);
    }
}
