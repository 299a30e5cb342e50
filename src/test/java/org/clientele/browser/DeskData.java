package org.clientele.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.TestAttachments;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.companydata.RegisterBatches;
import org.clientele.companydata.TestRegisterEntries;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.note.NoteId;
import org.clientele.note.Notes;
import org.clientele.note.TestNotes;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.settings.CurrentSettings;
import org.clientele.settings.Settings;
import org.clientele.settings.SettingsDetails;
import org.clientele.settings.Visibility;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.task.TaskId;
import org.clientele.task.TaskState;
import org.clientele.task.TestTasks;
import org.springframework.stereotype.Component;

/** What is on the desk before a journey begins, kept by the recruiter of the tests. */
@Component
class DeskData {

    private final TestStaff staff;
    private final TestClients clients;
    private final Locations locations;
    private final TestContacts contacts;
    private final Notes notes;
    private final TestAttachments attachments;
    private final TestTasks tasks;
    private final Settings settings;
    private final TestRegisterEntries registers;
    private final RegisterBatches batches;

    DeskData(
            TestStaff staff,
            TestClients clients,
            Locations locations,
            TestContacts contacts,
            Notes notes,
            TestAttachments attachments,
            TestTasks tasks,
            Settings settings,
            TestRegisterEntries registers,
            RegisterBatches batches) {
        this.staff = staff;
        this.clients = clients;
        this.locations = locations;
        this.contacts = contacts;
        this.notes = notes;
        this.attachments = attachments;
        this.tasks = tasks;
        this.settings = settings;
        this.registers = registers;
        this.batches = batches;
    }

    ClientId client(String name) {
        return clients.add(name);
    }

    /** A client of whom everything is known that has a field. */
    ClientId wellKnownClient(String name) {
        return clients.add(clients.filled(name, null));
    }

    /** Somebody else renames the client. */
    void rename(ClientId client, String name) {
        clients.rename(client, name);
    }

    LocationId location(ClientId client, String name) {
        LocationDetails details = new LocationDetails(
                name, "ul. Długa 1", "90-001", "Łódź", "PL", "", false, "Through the yard.", "Reception");
        return new LocationId(((Saved) asRecruiter(() -> locations.add(client, details))).id());
    }

    ContactId contact(ClientId client, String firstName, String lastName) {
        return contact(client, TestContacts.named(firstName, lastName));
    }

    ContactId contactAt(LocationId location, ClientId client, String firstName, String lastName) {
        return contact(client, TestContacts.with(firstName, lastName, location, null, List.of()));
    }

    ContactId contactWithEmail(ClientId client, String firstName, String lastName, String email) {
        return contact(client, TestContacts.withEmails(firstName, lastName, email));
    }

    NoteId note(UUID subject, String text) {
        return new NoteId(((Saved) asRecruiter(() -> notes.add(subject, TestNotes.note(text)))).id());
    }

    ContactId collector(ClientId client, String firstName, String lastName, LocalDate until) {
        return contact(client, TestContacts.collecting(firstName, lastName, new Authority(true, null, until)));
    }

    ContactId representative(ClientId client, String firstName, String lastName, Authority mayRepresent) {
        return contact(client, TestContacts.representing(firstName, lastName, mayRepresent));
    }

    AttachmentId attachment(ClientId client, String fileName, String content) {
        return asRecruiter(() -> attachments.add(client.value(), fileName, content));
    }

    /** A task of the recruiter's, due tomorrow. */
    TaskId task(String title, ClientId client) {
        return asRecruiter(() -> tasks.add(tasks.named(title), client.value()));
    }

    /** Somebody else begins with the task. */
    void begin(TaskId task) {
        staff.as(Role.TEAM_LEAD, () -> tasks.move(task, TaskState.IN_PROGRESS));
    }

    /** The register has another name and address of the client than the agency. */
    void registerDiffers(ClientId client) {
        registers.differing(client, "Qzyx Odlewnia sp. z o.o.");
    }

    /** Somebody began to check all clients, and gave it up. */
    void givenUpBatch() {
        staff.as(Role.TEAM_LEAD, () -> batches.start().ifPresent(batches::cancel));
    }

    /** An administrator decides who sees which clients. */
    void letSee(Visibility visibility) {
        staff.as(Role.ADMINISTRATOR, () -> {
            CurrentSettings now = settings.current();
            SettingsDetails before = now.details();
            settings.change(
                    now.version(),
                    new SettingsDetails(
                            before.archiveDays(), before.supportEmail(), before.supportPhone(), visibility));
        });
    }

    private ContactId contact(ClientId client, ContactDetails details) {
        return asRecruiter(() -> contacts.add(client, details));
    }

    private <T> T asRecruiter(Supplier<T> work) {
        var made = new AtomicReference<T>();
        staff.as(Role.RECRUITER, () -> made.set(work.get()));
        return made.get();
    }
}
