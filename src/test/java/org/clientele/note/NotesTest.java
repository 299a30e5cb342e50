package org.clientele.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.note.TestNotes.call;
import static org.clientele.note.TestNotes.note;
import static org.clientele.support.StatementCounter.statementsOf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.audit.ChangeRow;
import org.clientele.audit.History;
import org.clientele.audit.TimelineFilter;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.record.Archive;
import org.clientele.record.RecordTitles;
import org.clientele.record.RestoreOutcome.Restored;
import org.clientele.security.AccountRef;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.Change;
import org.clientele.shared.LastContactChanged;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shared.Slice;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@RecordApplicationEvents
@WithRecruiter
class NotesTest {

    private static final Instant MONDAY = Instant.parse("2026-02-02T09:30:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-02-03T09:30:00Z");

    @Autowired
    private Notes notes;

    @Autowired
    private NoteDeletion deletion;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Archive archive;

    @Autowired
    private History history;

    @Autowired
    private RecordTitles titles;

    @Autowired
    private TestClock clock;

    @Autowired
    private EntityManager memory;

    @Autowired
    private ApplicationEvents events;

    private ClientId client;
    private UUID leo;
    private UUID otto;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestVisibility visibility;

    @AfterEach
    void everybodySeesEverythingAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @BeforeEach
    void aClient() {
        // Before the test's transaction reads for the first time: what is committed later it does not see.
        leo = account(Role.TEAM_LEAD);
        otto = account(Role.OBSERVER);
        account(Role.ADMINISTRATOR);
        client = clients.add("Żółw Shipping");
    }

    @Test
    void aNoteIsKeptWithAllThatWasTyped() {
        NoteDetails typed = new NoteDetails(
                NoteKind.MEETING, MONDAY, "Zażółć **gęślą** 🎉\n\nДва слова", "Anna Nowak", "An offer", true, true);

        NoteId id = added(typed);

        NoteRow row = notes.find(id).orElseThrow();
        assertThat(row.details()).isEqualTo(typed);
        assertThat(row.author()).isEqualTo("Rita Recruiter");
        assertThat(row.edited()).isNull();
        assertThat(row.subject()).isEqualTo(new RecordRef(RecordType.CLIENT, client.value()));
    }

    @Test
    void aNoteIsHiddenFromTheClientUnlessSomebodySaysOtherwise() {
        assertThat(NoteDetails.empty(MONDAY).visibleToClient()).isFalse();
    }

    @Test
    void emptyTextAndTextThatIsTooLongAndATimeToComeAreRefused() {
        Instant tomorrow = clock.instant().plus(1, ChronoUnit.DAYS);

        assertThat(refused(note(" \n "))).containsEntry("text", "error.required");
        assertThat(refused(note("a".repeat(100_000)))).containsEntry("text", "error.text.TOO_LONG");
        assertThat(refused(call("Called", tomorrow))).containsEntry("at", "note.at.future");
        assertThat(refused(call("Called", Instant.parse("0101-01-01T00:00:00Z"))))
                .containsEntry("at", "note.at.tooEarly");
    }

    @Test
    void theLongestTextIsKeptWhateverItsLettersAre() {
        String longest = "🎉".repeat(NoteDetails.TEXT_MAX);

        assertThat(text(added(note(longest)))).isEqualTo(longest);
    }

    @Test
    void theTitleIsWhatTheNoteBeginsWithWithoutItsFormatting() {
        NoteId id = added(note("**Wants** [more](https://example.org) " + "word ".repeat(60)));

        assertThat(title(id)).startsWith("Wants more word").endsWith("…").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void pinnedNotesComeFirstAndThenTheLatest() {
        NoteId old = added(call("Old", MONDAY));
        NoteId latest = added(call("Latest", TUESDAY));
        NoteId pinned = added(call("Pinned", MONDAY.minusSeconds(60)));

        notes.pin(pinned, true);

        assertThat(listed(EnumSet.allOf(NoteKind.class))).containsExactly(pinned, latest, old);
    }

    @Test
    void notesAreListedByKind() {
        NoteId call = added(call("Call", MONDAY));
        added(note("Note"));

        assertThat(listed(Set.of(NoteKind.PHONE_CALL))).containsExactly(call);
    }

    @Test
    void aPageTakesTwoStatementsAtMostAndCountsTakeAnother() {
        for (int i = 0; i < 60; i++) {
            added(note("Note " + i));
        }
        memory.clear();

        assertThat(statementsOf(() -> assertThat(page(PageRef.FIRST).rows()).hasSize(PageRef.SIZE)))
                .hasSize(1);
        added(note("@Leo Lead"));
        added(note("@Leo Lead and @Otto Observer"));
        memory.clear();
        assertThat(statementsOf(() -> page(PageRef.FIRST)))
                .as("one more for all who are mentioned")
                .hasSize(2);
        assertThat(page(PageRef.FIRST).hasNext()).isTrue();
        assertThat(page(new PageRef(2)).rows()).hasSize(12);
        ClientId other = clients.add("Other");
        assertThat(statementsOf(() -> assertThat(notes.counts(List.of(client.value(), other.value())))
                        .isEqualTo(Map.of(client.value(), 62L))))
                .hasSize(1);
    }

    @Test
    void whatAnEditedNoteSaidBeforeCanBeLookedAt() {
        NoteId id = added(note("First"));
        change(id, note("Second"));
        staff.as(Role.TEAM_LEAD, () -> change(id, note("Third")));

        assertThat(notes.versions(id)).extracting(FormerText::text).containsExactly("Second", "First");
        assertThat(notes.find(id).orElseThrow().edited())
                .isNotNull()
                .satisfies(stamp -> assertThat(stamp.by()).isEqualTo("Leo Lead"));
        assertThat(title(id)).isEqualTo("Third");
    }

    @Test
    void pinningIsNoEditing() {
        NoteId id = added(note("First"));

        notes.pin(id, true);

        assertThat(notes.find(id).orElseThrow().edited()).isNull();
        assertThat(notes.versions(id)).isEmpty();
    }

    @Test
    void whoSavesAfterAnotherIsToldWho() {
        NoteId id = added(note("First"));
        long version = version(id);
        staff.as(Role.TEAM_LEAD, () -> change(id, note("Theirs")));

        assertThat(notes.change(id, version, note("Mine")))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
        assertThat(text(id)).isEqualTo("Theirs");
    }

    @Test
    void onlyTheAuthorAndTeamLeadsChangeOrDeleteANoteButAnybodyPinsIt() {
        NoteId[] theirs = new NoteId[1];
        staff.as(Role.ADMINISTRATOR, () -> theirs[0] = added(note("The administrator's")));
        NoteId id = theirs[0];

        assertThat(notes.find(id).orElseThrow().mayChange()).isFalse();
        assertThatThrownBy(() -> notes.change(id, 0, note("Mine"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> deletion.archive(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(notes.pin(id, true)).isInstanceOf(Saved.class);
        staff.as(Role.TEAM_LEAD, () -> change(id, note("The lead's")));
        assertThat(text(id)).isEqualTo("The lead's");
    }

    @Test
    void aDeletedNoteIsNeitherListedNorCountedNorChanged() {
        NoteId id = added(note("Gone"));

        deletion.archive(id);

        assertThat(listed(EnumSet.allOf(NoteKind.class))).isEmpty();
        assertThat(notes.counts(List.of(client.value()))).isEmpty();
        assertThat(notes.find(id)).isEmpty();
        assertThat(notes.change(id, 0, note("Back"))).isInstanceOf(Gone.class);
        assertThat(notes.pin(id, true)).isInstanceOf(Gone.class);
        assertThat(deletion.archive(id)).isInstanceOf(Gone.class);
    }

    @Test
    void whoHasDeletedANoteTakesThatBackAtOnce() {
        NoteId id = added(note("Back"));
        deletion.archive(id);

        assertThat(archive.takeBack(id.toRecordRef())).isEqualTo(new Restored("Back"));

        assertThat(text(id)).isEqualTo("Back");
    }

    @Test
    @WithLead
    void aNoteComesBackFromTheArchive() {
        NoteId id = added(note("Back"));
        deletion.archive(id);

        archive.restore(id.toRecordRef());

        assertThat(listed(EnumSet.allOf(NoteKind.class))).containsExactly(id);
    }

    @Test
    void nothingIsNotedOfWhatIsDeleted() {
        NoteId id = added(note("Before"));
        clients.archive(client);

        assertThat(notes.add(client.value(), note("After"))).isInstanceOf(Gone.class);
        assertThat(notes.change(id, 0, note("After"))).isInstanceOf(Gone.class);
        assertThat(notes.add(UUID.randomUUID(), note("Nowhere"))).isInstanceOf(Gone.class);
        assertThat(notes.takesNotes(client.value())).isFalse();
    }

    @Test
    void theHistoryTellsWhatWasNotedAndChanged() {
        NoteId id = added(call("**Called**", MONDAY));
        change(id, call("Called again", TUESDAY));

        var entries = history.of(id.toRecordRef(), TimelineFilter.ALL).rows();

        assertThat(entries).extracting(entry -> entry.act()).containsExactly(Act.CHANGED, Act.CALLED);
        assertThat(entries.getFirst().changes())
                .containsExactly(
                        ChangeRow.of(new Change("at", MONDAY.toString(), TUESDAY.toString()), record -> true),
                        ChangeRow.of(new Change("text", "Called", "Called again"), record -> true));
    }

    @Test
    void colleaguesAreToldWhenANoteNamesThemForTheFirstTime() {
        NoteId id = added(note("Please call, @Leo Lead. Cc someone@example.org and @Leo Leadbetter"));
        change(id, note("Please call, @Leo Lead and @Otto Observer"));

        assertThat(events.stream(NotificationRaised.class))
                .extracting(NotificationRaised::kind, NotificationRaised::about, NotificationRaised::accounts)
                .containsExactly(
                        tuple(NotificationKind.MENTIONED, id.toRecordRef(), Set.of(leo)),
                        tuple(NotificationKind.MENTIONED, id.toRecordRef(), Set.of(otto)));
        assertThat(notes.find(id).orElseThrow().mentioned()).containsExactlyInAnyOrder("Leo Lead", "Otto Observer");
    }

    @Test
    void whoMayNotKnowOfTheClientIsNeitherOfferedNorMentionedByName() {
        access.grant(staff.idOf(Role.RECRUITER), client.value());
        access.withdraw(staff.idOf(Role.TEAM_LEAD), client.value());
        visibility.set(Visibility.ASSIGNED);

        NoteId id = added(note("Ask @Leo Lead and @Ada Administrator"));

        assertThat(notes.find(id).orElseThrow().mentioned()).containsExactly("Ada Administrator");
        assertThat(notes.mentionable(client.value()))
                .extracting(AccountRef::name)
                .contains("Ada Administrator", "Rita Recruiter")
                .doesNotContain("Leo Lead");
    }

    @Test
    void theClientIsToldOfItsLastContactWheneverItIsAnotherOne() {
        ContactId anna = testContacts.add(client, "Anna", "Nowak");
        NoteId onMonday = added(call("Monday", MONDAY));
        added(note("No contact"));
        NoteId onTuesday = new NoteId(((Saved) notes.add(anna.value(), call("Tuesday", TUESDAY))).id());
        assertThat(lastContact()).isEqualTo(TUESDAY);

        deletion.archive(onTuesday);
        assertThat(lastContact()).isEqualTo(MONDAY);
        archive.takeBack(onTuesday.toRecordRef());
        assertThat(lastContact()).isEqualTo(TUESDAY);
        contacts.archive(anna);
        assertThat(lastContact()).isEqualTo(MONDAY);
        staff.as(Role.TEAM_LEAD, () -> archive.restore(new RecordRef(RecordType.CONTACT, anna.value())));
        assertThat(lastContact()).isEqualTo(TUESDAY);
        change(onMonday, note("Was no call"));
        deletion.archive(onTuesday);
        assertThat(lastContact()).isNull();
    }

    @Test
    void whenAContactGoesToAnotherClientBothAreToldOfTheirLastContact() {
        ClientId other = clients.add("Rezeda");
        ContactId anna = testContacts.add(client, "Anna", "Nowak");
        added(call("Monday", MONDAY));
        notes.add(anna.value(), call("Tuesday", TUESDAY));
        events.clear();

        contacts.moveTo(other, anna, testContacts.version(anna));

        assertThat(events.stream(LastContactChanged.class))
                .containsExactly(
                        new LastContactChanged(client.value(), MONDAY), new LastContactChanged(other.value(), TUESDAY));
    }

    @Test
    @WithObserver
    void anObserverReadsAndChangesNothing() {
        assertThat(page(PageRef.FIRST).rows()).isEmpty();
        assertThatThrownBy(() -> added(note("No"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> notes.pin(new NoteId(client.value()), true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void notesOfAClientThatOneMayNotSeeAreNotThere() {
        NoteId id = added(note("Secret"));
        change(id, note("More secret"));
        memory.flush();
        memory.clear();
        access.withdraw(staff.idOf(Role.RECRUITER), client.value());
        visibility.set(Visibility.ASSIGNED);

        assertThat(notes.find(id)).isEmpty();
        assertThat(notes.versions(id)).isEmpty();
        assertThat(page(PageRef.FIRST).rows()).isEmpty();
        assertThat(notes.counts(List.of(client.value()))).isEmpty();
        assertThat(notes.takesNotes(client.value())).isFalse();
        assertThat(deletion.impactOfArchiving(id)).isEmpty();
        assertThat(List.of(
                        notes.add(client.value(), note("Mine")),
                        notes.change(id, 1, note("Mine")),
                        notes.pin(id, true),
                        deletion.archive(id)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Gone.class));
    }

    private NoteId added(NoteDetails details) {
        return new NoteId(((Saved) notes.add(client.value(), details)).id());
    }

    private Map<String, String> refused(NoteDetails details) {
        return ((Invalid) notes.add(client.value(), details)).fields();
    }

    private void change(NoteId id, NoteDetails details) {
        SaveOutcome outcome = notes.change(id, version(id), details);
        assertThat(outcome).isInstanceOf(Saved.class);
    }

    private long version(NoteId id) {
        return notes.find(id).orElseThrow().version();
    }

    private String text(NoteId id) {
        return notes.find(id).orElseThrow().details().text();
    }

    private String title(NoteId id) {
        return titles.of(List.of(id.value())).get(id.value()).title();
    }

    private Slice<NoteRow> page(PageRef page) {
        return notes.of(client.value(), EnumSet.allOf(NoteKind.class), page);
    }

    private List<NoteId> listed(Set<NoteKind> kinds) {
        return notes.of(client.value(), kinds, PageRef.FIRST).rows().stream()
                .map(NoteRow::id)
                .toList();
    }

    private UUID account(Role role) {
        return staff.idOf(role).value();
    }

    private Instant lastContact() {
        return events.stream(LastContactChanged.class)
                .filter(event -> event.clientId().equals(client.value()))
                .reduce((former, latter) -> latter)
                .orElseThrow()
                .at();
    }
}
