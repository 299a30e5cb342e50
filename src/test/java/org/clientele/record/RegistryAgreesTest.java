package org.clientele.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.contact.TestContacts.named;
import static org.clientele.note.TestNotes.note;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.TestAttachments;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.Contacts;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.note.NoteDeletion;
import org.clientele.note.NoteId;
import org.clientele.note.Notes;
import org.clientele.security.WithLead;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.task.TaskId;
import org.clientele.task.TestTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The registry and the features' own rows say the same after every kind of act (docs/adr/0005). */
@IntegrationTest
@Transactional
@WithLead
class RegistryAgreesTest {

    private static final String DISAGREEING = """
            select r.type, r.title, f.title, r.client_id, f.client_id, r.archived_at, f.archived
            from record r left join (
                select id, id as client_id, name as title, archived from client
                union all select id, client_id, name, archived from location
                union all select id, client_id, trim(concat(first_name, ' ', last_name)), archived from contact
            ) f on f.id = r.id
            where r.type in ('CLIENT', 'LOCATION', 'CONTACT') and r.purged_at is null and r.client_id in (?, ?) and (
                f.id is null or f.client_id <> r.client_id or binary f.title <> binary r.title
                or f.archived <> (r.archived_at is not null))
            """;

    /** What is about another record stands under the same client, and its title alone stands in both places. */
    private static final String DISAGREEING_WITH_SUBJECT = """
            select r.type, r.title, f.title, r.client_id, s.client_id
            from record r left join record s on s.id = r.subject_id left join (
                select id, title from task
                union all select id, file_name from attachment
                union all select id, trim(substring_index(text, '\n', 1)) from note
            ) f on f.id = r.id
            where r.type in ('NOTE', 'TASK', 'ATTACHMENT') and r.purged_at is null and r.client_id in (?, ?) and (
                f.id is null or s.id is null or s.client_id <> r.client_id or binary f.title <> binary r.title)
            """;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private Locations locations;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteDeletion noteDeletion;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestAttachments files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Archive archive;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    private ClientId client;
    private ClientId other;
    private ContactId contact;
    private NoteId note;
    private TaskId task;
    private AttachmentId file;

    @BeforeEach
    void aClientWithAContact() {
        client = clients.add("Żółw Shipping");
        other = clients.add("Wisła");
        contact = testContacts.add(client, "Anna", "Nowak");
        note = new NoteId(((Saved) notes.add(contact.value(), note("Called back"))).id());
        task = tasks.add(tasks.named("Call"), contact.value());
        file = files.add(note.value(), "Umowa.pdf", "text");
    }

    @AfterEach
    void bothAgree() {
        entities.flush();
        assertThat(jdbc.queryForList(DISAGREEING, client.value(), other.value()))
                .isEmpty();
        assertThat(jdbc.queryForList(DISAGREEING_WITH_SUBJECT, client.value(), other.value()))
                .isEmpty();
    }

    @Test
    void afterARename() {
        clients.rename(client, "ŻÓŁW Shipping");
        contacts.change(contact, testContacts.version(contact), named("", "Lis"));
    }

    @Test
    void afterAMoveToAnotherClient() {
        contacts.moveTo(other, contact, testContacts.version(contact));
    }

    @Test
    void afterAMergeAndItsUndo() {
        ContactId absorbed = testContacts.add(client, "Ania", "Nowak");
        merges.merge(new MergeRequest(contact, 0, absorbed, 0, named("Joanna", "Nowak")));
        bothAgree();

        merges.undo(merges.undoable(contact).getFirst().id());
    }

    @Test
    void afterAContactIsDeletedAndRestored() {
        contacts.archive(contact);
        bothAgree();

        archive.restore(contact.toRecordRef());
    }

    @Test
    void afterALocationIsRenamedDeletedAndRestored() {
        LocationId location = new LocationId(((Saved) locations.add(client, place("Dock"))).id());
        locations.change(location, 0, place("Gate"));
        bothAgree();
        locations.archive(location);
        bothAgree();

        archive.restore(location.toRecordRef());
    }

    @Test
    void afterAClientIsDeletedAndRestored() {
        clients.archive(client);
        bothAgree();

        archive.restore(new RecordRef(RecordType.CLIENT, client.value()));
    }

    @Test
    void afterANoteATaskAndAFileAreRenamedDeletedAndRestored() {
        notes.change(note, 0, note("Wrote back"));
        tasks.save(task, tasks.named("Write"));
        files.addVersion(file, "Umowa 2.pdf", "newer");
        bothAgree();
        attachments.archive(file);
        noteDeletion.archive(note);
        tasks.delete(task);
        bothAgree();

        List.of(note.toRecordRef(), task.toRecordRef(), file.toRecordRef())
                .forEach(record -> assertThat(archive.restore(record)).isInstanceOf(RestoreOutcome.Restored.class));
    }

    private static LocationDetails place(String name) {
        return new LocationDetails(name, "", "", "", "", "", false, "", "");
    }
}
