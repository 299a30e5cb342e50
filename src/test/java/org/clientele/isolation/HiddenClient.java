package org.clientele.isolation;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.TestAttachments;
import org.clientele.candidate.CandidateId;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.Assignments;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Absence;
import org.clientele.contact.AddressKind;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.Contacts;
import org.clientele.contact.DoNotContact;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.MailPickups;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.note.NoteDeletion;
import org.clientele.note.NoteId;
import org.clientele.note.Notes;
import org.clientele.note.TestNotes;
import org.clientele.notification.Inbox;
import org.clientele.notification.TestNotifications;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.OverrideRequest;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.TestRules;
import org.clientele.record.Favourites;
import org.clientele.record.RecentlyOpened;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.task.TaskId;
import org.clientele.task.TestTasks;
import org.clientele.team.TestTeams;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/**
 * A client with everything that a client can have, hidden from each {@link Viewer}, and one beside it that is seen.
 * Committed, since full-text search sees nothing else; {@link Traces} takes it out again.
 */
@Component
class HiddenClient {

    /** Stands in every text of the hidden client, and nowhere else. */
    static final String MARK = "Xeranthemum";

    /** An address that somebody of each client has. */
    static final String SHARED_ADDRESS = "reception@shared.example";

    private final TestClients clients;
    private final Assignments assignments;
    private final Locations locations;
    private final Contacts contacts;
    private final TestContacts testContacts;
    private final ContactMerges merges;
    private final MailPickups pickups;
    private final Notes notes;
    private final NoteDeletion noteDeletion;
    private final TestTasks tasks;
    private final TestAttachments files;
    private final Attachments attachments;
    private final TestRules rules;
    private final OffLimitsRules proposals;
    private final OverrideRequests requests;
    private final Favourites favourites;
    private final RecentlyOpened opened;
    private final Inbox inbox;
    private final TestNotifications notifications;
    private final TestVacancies vacancies;
    private final HiddenPipeline pipeline;
    private final TestTeams teams;
    private final TestStaff staff;
    private final TestVisibility visibility;
    private final CurrentActor actor;
    private final Traces traces;

    private Ids ids = new Ids();
    private ClientId own = new ClientId(new UUID(0, 0));
    private ContactId ownContact = new ContactId(new UUID(0, 0));
    private ContactId absorbed = new ContactId(new UUID(0, 0));
    private ContactId movedHere = new ContactId(new UUID(0, 0));
    private List<UUID> teamIds = List.of();

    HiddenClient(
            TestClients clients,
            Assignments assignments,
            Locations locations,
            Contacts contacts,
            TestContacts testContacts,
            ContactMerges merges,
            MailPickups pickups,
            Notes notes,
            NoteDeletion noteDeletion,
            TestTasks tasks,
            TestAttachments files,
            Attachments attachments,
            TestRules rules,
            OffLimitsRules proposals,
            OverrideRequests requests,
            Favourites favourites,
            RecentlyOpened opened,
            Inbox inbox,
            TestNotifications notifications,
            TestVacancies vacancies,
            HiddenPipeline pipeline,
            TestTeams teams,
            TestStaff staff,
            TestVisibility visibility,
            CurrentActor actor,
            Traces traces) {
        this.clients = clients;
        this.assignments = assignments;
        this.locations = locations;
        this.contacts = contacts;
        this.testContacts = testContacts;
        this.merges = merges;
        this.pickups = pickups;
        this.notes = notes;
        this.noteDeletion = noteDeletion;
        this.tasks = tasks;
        this.files = files;
        this.attachments = attachments;
        this.rules = rules;
        this.proposals = proposals;
        this.requests = requests;
        this.favourites = favourites;
        this.opened = opened;
        this.inbox = inbox;
        this.notifications = notifications;
        this.vacancies = vacancies;
        this.pipeline = pipeline;
        this.teams = teams;
        this.staff = staff;
        this.visibility = visibility;
        this.actor = actor;
        this.traces = traces;
    }

    Ids ids() {
        return ids;
    }

    /** A client that all but the owner of the hidden one see. */
    ClientId own() {
        return own;
    }

    ContactId ownContact() {
        return ownContact;
    }

    /** Of the client that is seen; has become one with a contact who is at the hidden one now. */
    ContactId absorbed() {
        return absorbed;
    }

    /** Of the client that is seen; was at the hidden one. */
    ContactId movedHere() {
        return movedHere;
    }

    /** Whom all see; has been put forward to the hidden client alone. */
    CandidateId candidate() {
        return pipeline.candidate();
    }

    AccountId idOf(Viewer viewer) {
        return staff.idOf(viewer.role(), viewer.userName());
    }

    /** Somebody collects the hidden client's mail; not committed, since its log is never deleted from. */
    void collectMail() {
        asSystem(() -> pickups.log(ids.contact(), "Parcel for " + MARK, ZoneOffset.UTC));
    }

    /** One of the hidden client's people is away, and another one acts for that one. */
    void goAway() {
        Absence absence = new Absence(InactiveReason.ILLNESS, null, ids.contact(), null, null);
        asSystem(() -> contacts.deactivate(ids.colleague(), version(ids.colleague()), absence));
    }

    void create() throws Exception {
        ids = new Ids();
        visibility.set(Visibility.ASSIGNED);
        people();
        clients();
        contacts();
        records();
        workOf(Viewer.RECRUITER);
    }

    /** All that belongs to the hidden client. */
    Set<UUID> belongings() {
        Set<UUID> belongings = new HashSet<>(ids.all());
        belongings.addAll(traces.recordsOf(List.of(ids.id(Kind.CLIENT), ids.id(Kind.DAUGHTER))));
        belongings.remove(ids.id(Kind.ACCOUNT));
        return belongings;
    }

    void remove() {
        visibility.set(Visibility.EVERYBODY);
        Set<UUID> all = belongings();
        all.addAll(traces.recordsOf(List.of(own.value())));
        all.addAll(teamIds);
        all.add(candidate().value());
        traces.delete(all);
    }

    private void people() {
        teamIds = List.of(
                teams.add("Strangers", idOf(Viewer.LEAD), idOf(Viewer.RECRUITER))
                        .value(),
                teams.add("Insiders", insiderLead(), idOf(Viewer.OWNER)).value());
        ids.put(Kind.ACCOUNT, idOf(Viewer.OWNER).value());
    }

    private AccountId insiderLead() {
        return staff.idOf(Role.TEAM_LEAD, "insider.lead");
    }

    private void clients() {
        own = clients.addOwned("Aconite Trading", idOf(Viewer.RECRUITER));
        assign(own, Viewer.LEAD);
        assign(own, Viewer.OBSERVER);
        ids.put(
                Kind.CLIENT,
                clients.add(marked(clients.filled(MARK + " Works", null), null)).value());
        ids.put(
                Kind.DAUGHTER,
                clients.add(marked(clients.named(MARK + " Daughter"), own)).value());
        clients.change(own, details -> TestClients.with(details, details.statusId(), ids.client()));
    }

    /** With a tag, a parent and the owner. */
    private ClientDetails marked(ClientDetails details, ClientId parent) {
        return new ClientDetails(
                details.name(),
                details.legalName(),
                details.internal(),
                details.statusId(),
                details.industryId(),
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers(),
                details.webSite(),
                details.email(),
                details.phone(),
                details.address(),
                MARK,
                parent,
                List.of(MARK.toLowerCase()),
                idOf(Viewer.OWNER));
    }

    private UUID assign(ClientId client, Viewer viewer) {
        return id(() -> assignments.assign(client, AssignmentDetails.of(idOf(viewer), AssignmentPart.SOURCER)));
    }

    private void contacts() {
        LocationId yard = new LocationId(id(() -> locations.add(ids.client(), place(MARK + " Yard"))));
        ids.put(Kind.LOCATION, yard.value());
        LocationId former = new LocationId(id(() -> locations.add(ids.client(), place(MARK + " Dock"))));
        ids.put(Kind.DELETED_LOCATION, former.value());
        asSystem(() -> locations.archive(former));
        ContactId boss = contact(ids.client(), "Basia", MARK, null, null);
        ids.put(Kind.COLLEAGUE, boss.value());
        ContactId contact = contact(ids.client(), "Celina", MARK, yard, boss);
        ids.put(Kind.CONTACT, contact.value());
        ContactId twin = contact(ids.client(), "Cela", MARK, null, null);
        asSystem(() -> merges.merge(new MergeRequest(
                contact,
                version(contact),
                twin,
                version(twin),
                contacts.find(contact).orElseThrow().details())));
        ids.put(Kind.CONTACT, contact.value(), version(contact));
        ids.put(
                Kind.MERGE,
                asSystem(() -> merges.undoable(contact)).getFirst().id().value());
        ownContact = contact(own, "Daria", "Aconite", null, null);
        absorbed = contact(own, "Ela", "Aconite", null, null);
        ContactId moved = contact(own, "Elżbieta", "Aconite", null, null);
        asSystem(() -> merges.merge(new MergeRequest(
                moved,
                version(moved),
                absorbed,
                version(absorbed),
                contacts.find(moved).orElseThrow().details())));
        asSystem(() -> contacts.moveTo(ids.client(), moved, version(moved)));
        asSystem(() -> contacts.change(moved, version(moved), person("Elżbieta", MARK, null, null)));
        ids.put(Kind.MOVED_CONTACT, moved.value(), version(moved));
        movedHere = contact(ids.client(), "Fela", "Aconite", yard, boss);
        asSystem(() -> contacts.moveTo(own, movedHere, version(movedHere)));
    }

    private ContactId contact(ClientId client, String first, String last, LocationId location, ContactId superior) {
        return asSystem(() -> testContacts.add(client, person(first, last, location, superior)));
    }

    private static ContactDetails person(String first, String last, LocationId location, ContactId superior) {
        return new ContactDetails(
                "",
                first,
                last,
                "",
                "",
                location,
                superior,
                "",
                List.of(new ContactAddress(AddressKind.WORK, SHARED_ADDRESS)),
                List.of(),
                true,
                new Authority(true, null, LocalDate.now().plusDays(3)),
                Authority.NONE,
                RepresentativeCapacity.UNSTATED,
                "",
                DoNotContact.NO);
    }

    private static LocationDetails place(String name) {
        return new LocationDetails(name, "", "", "", "", "", false, "", "");
    }

    private long version(ContactId contact) {
        return asSystem(() -> testContacts.version(contact));
    }

    private void records() throws Exception {
        UUID client = ids.id(Kind.CLIENT);
        notifications.failedMail(new RecordRef(RecordType.CLIENT, client), MARK);
        VacancyId vacancy = asSystem(() -> vacancies.add(ids.client(), TestVacancies.titled(MARK + " porter")));
        ids.put(Kind.VACANCY, vacancy.value(), asSystem(() -> vacancies.version(vacancy)));
        asSystem(() -> pipeline.fill(ids));
        rules.set(ids.client());
        rules.lift(ids.client());
        ids.put(
                Kind.RULE,
                rules.set(ids.client(), TestRules.knownBy(MARK + " Group", "xeranthemum.example"))
                        .value());
        AttachmentId file =
                asSystem(() -> files.addResume(client, MARK + ".txt", MARK.getBytes(StandardCharsets.UTF_8)));
        asSystem(() -> {
            files.addVersion(file, MARK + " 2.txt", MARK + " again");
            return tasks.add(tasks.named(MARK + " call").assignedTo(idOf(Viewer.OWNER)), client);
        });
        ids.put(Kind.FILE, file.value(), 1);
        staff.asNamed(
                Viewer.OWNER.role(),
                Viewer.OWNER.userName(),
                () -> proposals.set(new ClientId(ids.id(Kind.DAUGHTER)), TestRules.forever()));
        asSystem(() -> notes.add(
                ids.id(Kind.CONTACT), TestNotes.note(MARK + " talked, @" + Viewer.RECRUITER.userName() + " knows")));
    }

    /** What somebody did and was told as long as the client was seen. */
    private void workOf(Viewer viewer) throws Exception {
        UUID client = ids.id(Kind.CLIENT);
        ids.put(Kind.ASSIGNMENT, assign(ids.client(), viewer));
        asSystem(() -> notes.add(client, TestNotes.note(MARK + ", ask @" + viewer.userName())));
        staff.asNamed(viewer.role(), viewer.userName(), () -> {
            ids.put(Kind.NOTIFICATION, inbox.latest(1).getFirst().id());
            pipeline.workOn(ids);
            favourites.mark(new RecordRef(RecordType.CLIENT, client));
            opened.opened(new RecordRef(RecordType.CLIENT, client));
            await().pollInSameThread().until(() -> !opened.list().isEmpty());
            NoteId note = new NoteId(saved(notes.add(client, TestNotes.note(MARK))));
            saved(notes.change(note, 0, TestNotes.note(MARK + " changed")));
            ids.put(Kind.NOTE, note.value(), 1);
            files.add(note.value(), MARK + " note.txt", MARK);
            NoteId deletedNote = new NoteId(saved(notes.add(client, TestNotes.note(MARK + " note"))));
            noteDeletion.archive(deletedNote);
            ids.put(Kind.DELETED_NOTE, deletedNote.value());
            TaskId task = tasks.add(tasks.named(MARK + " task").assignedTo(idOf(viewer)), client);
            ids.put(Kind.TASK, task.value(), tasks.version(task));
            TaskId deletedTask = tasks.add(tasks.named(MARK + " deed").assignedTo(idOf(viewer)), client);
            tasks.delete(deletedTask);
            ids.put(Kind.DELETED_TASK, deletedTask.value(), tasks.version(deletedTask));
            AttachmentId deletedFile = files.add(client, MARK + " gone.txt", MARK);
            attachments.archive(deletedFile);
            ids.put(Kind.DELETED_FILE, deletedFile.value());
            ids.put(
                    Kind.OVERRIDE,
                    saved(requests.ask(ids.rule(), MARK, new OverrideRequest(MARK + " engineer", MARK))));
        });
        asSystem(() -> assignments.end(ids.id(Kind.ASSIGNMENT), 0));
        ids.put(
                Kind.ASSIGNMENT,
                asSystem(() -> assignments.of(ids.client())).getFirst().id());
    }

    private UUID id(Supplier<SaveOutcome> work) {
        return saved(asSystem(work));
    }

    private static UUID saved(SaveOutcome outcome) {
        return ((Saved) outcome).id();
    }

    private <T> T asSystem(Supplier<T> work) {
        return actor.asSystem("Tests", work);
    }
}
