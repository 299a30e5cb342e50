package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.support.StatementCounter.statementsOf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.audit.ChangeRow;
import org.clientele.audit.History;
import org.clientele.audit.HistoryRow;
import org.clientele.audit.TimelineFilter;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class AttachmentsTest {

    private static final AttachmentDetails SIGNED =
            new AttachmentDetails(AttachmentCategory.CONTRACT, "signed by both", true);

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestAttachments files;

    @Autowired
    private Uploads uploads;

    @Autowired
    private TestClients clients;

    @Autowired
    private Clients allClients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Archive archive;

    @Autowired
    private History history;

    @Autowired
    private TestStaff staff;

    @Autowired
    private EntityManager memory;

    @Autowired
    private TestClock clock;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void aFileIsKeptWithWhatItIsAndWhoBroughtIt() throws IOException {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "%PDF-1.7\n1 0 obj");

        AttachmentRow row = attachments.of(client.value()).rows().getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.fileName()).isEqualTo("Umowa.pdf");
        assertThat(row.kind()).isEqualTo(FileKind.PDF);
        assertThat(row.size()).isEqualTo(16);
        assertThat(row.uploadedBy()).isEqualTo("Rita Recruiter");
        assertThat(row.visibleToClient()).isFalse();
        assertThat(content(id, 1)).isEqualTo("%PDF-1.7\n1 0 obj");
    }

    @Test
    void theNameHasNoSayInWhatKindOfFileItIs() {
        AttachmentId id = files.add(client.value(), "invoice.pdf", "MZ\u0090\u0000\u0003\u0000\u0000\u0000");

        assertThat(attachments.find(id).orElseThrow().kind()).isEqualTo(FileKind.PROGRAM);
    }

    @Test
    void theNewestResumeIsTheMainOneUntilAnotherIsMadeIt() {
        AttachmentId first = resume("first.txt");
        AttachmentId second = resume("second.txt");
        AttachmentId third = resume("third.txt");
        files.add(client.value(), "Umowa.txt", "no résumé");
        assertThat(resumes()).containsExactly(third, second, first);

        assertThat(attachments.makeMain(second, version(second))).isInstanceOf(Saved.class);
        AttachmentId fourth = resume("fourth.txt");
        assertThat(resumes()).containsExactly(second, fourth, third, first);

        clock.after(Duration.ofMinutes(1), () -> attachments.makeMain(first, version(first)));
        assertThat(resumes()).containsExactly(first, fourth, third, second);

        attachments.archive(first);
        assertThat(resumes()).containsExactly(second, fourth, third);
    }

    @Test
    void whoMakesAChangedFileTheMainOneIsTold() {
        AttachmentId id = resume("cv.txt");
        long version = version(id);
        attachments.change(id, version, new AttachmentDetails(AttachmentCategory.RESUME, "newer", false));

        assertThat(attachments.makeMain(id, version)).isInstanceOf(Conflict.class);
        AttachmentId other = files.add(client.value(), "Umowa.txt", "no résumé");
        assertThat(attachments.makeMain(other, version(other))).isInstanceOf(Gone.class);
    }

    private AttachmentId resume(String name) {
        return files.addResume(client.value(), name, name.getBytes(StandardCharsets.UTF_8));
    }

    private List<AttachmentId> resumes() {
        return attachments.resumes(client.value()).stream()
                .map(AttachmentRow::id)
                .toList();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(upload("", 0)).isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.EMPTY));
        assertThat(attachments.of(client.value()).rows()).isEmpty();
    }

    @Test
    void aFileThatSaysItIsTooLargeIsRefusedBeforeItIsRead() {
        assertThat(upload("short", uploads.maxSize() + 1))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.TOO_LARGE));
    }

    @Test
    void aFileOfWhichOnlyAPartCameIsNotKept() {
        assertThat(upload("half", 8)).isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.BROKEN_OFF));
        assertThat(attachments.of(client.value()).rows()).isEmpty();
    }

    @Test
    void aSenderThatDoesNotSayHowMuchThereIsIsBelieved() {
        assertThat(upload("all of it", -1)).isInstanceOf(UploadOutcome.Kept.class);
    }

    @Test
    void nothingIsAttachedToWhatIsArchived() {
        clients.archive(client);

        assertThat(upload("too late", 8)).isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.GONE));
    }

    @Test
    void whatWasSaidOfAnAttachmentIsInItsHistory() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");

        assertThat(attachments.change(id, version(id), SIGNED)).isInstanceOf(Saved.class);

        assertThat(attachments.find(id).orElseThrow().details()).isEqualTo(SIGNED);
        HistoryRow latest =
                history.of(id.toRecordRef(), TimelineFilter.ALL).rows().getFirst();
        assertThat(latest.changes())
                .containsExactlyInAnyOrder(
                        told("category", "OTHER", "CONTRACT"),
                        told("description", null, "signed by both"),
                        told("visibleToClient", "false", "true"));
    }

    private static ChangeRow told(String field, String before, String after) {
        return ChangeRow.of(new Change(field, before, after), record -> true);
    }

    @Test
    void whoSavesAfterAnotherIsToldWho() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");
        long version = version(id);
        staff.as(Role.TEAM_LEAD, () -> attachments.change(id, version, SIGNED));

        assertThat(attachments.change(id, version, AttachmentDetails.fresh(AttachmentCategory.TERMS)))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
    }

    @Test
    void aDescriptionThatIsTooLongIsRefused() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");

        assertThat(attachments.change(
                        id, version(id), new AttachmentDetails(AttachmentCategory.OTHER, "x".repeat(501), false)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsEntry("description", "error.text.TOO_LONG"));
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheFormerWhichIsKept() throws IOException {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "first");
        files.addVersion(id, "Umowa 2.txt", "second");

        AttachmentRow row = attachments.find(id).orElseThrow();
        assertThat(row.fileName()).isEqualTo("Umowa 2.txt");
        assertThat(row.number()).isEqualTo(2);
        assertThat(attachments.versions(id))
                .extracting(VersionRow::fileName)
                .containsExactly("Umowa 2.txt", "Umowa.txt");
        assertThat(content(id, 1)).isEqualTo("first");
        assertThat(content(id, 2)).isEqualTo("second");
        assertThat(attachments.file(id, 3)).isEmpty();
    }

    @Test
    void whatIsDeletedAnswersAsIfItHadNeverBeen() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");

        attachments.archive(id);

        assertThat(attachments.of(client.value()).rows()).isEmpty();
        assertThat(attachments.find(id)).isEmpty();
        assertThat(attachments.file(id, 1)).isEmpty();
        assertThat(attachments.versions(id)).isEmpty();
        assertThat(attachments.change(id, 0, SIGNED)).isInstanceOf(Gone.class);
        assertThat(attachments.archive(id)).isInstanceOf(Gone.class);
    }

    @Test
    void whoDeletesAFileCanTakeThatBackAtOnce() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");
        attachments.archive(id);

        assertThat(archive.takeBack(id.toRecordRef())).isEqualTo(new RestoreOutcome.Restored("Umowa.pdf"));

        assertThat(attachments.find(id)).isPresent();
        assertThat(history.of(id.toRecordRef(), TimelineFilter.ALL).rows())
                .extracting(HistoryRow::act)
                .containsExactly(Act.RESTORED, Act.ARCHIVED, Act.CREATED);
    }

    @Test
    void aTeamLeadRestoresWhatOthersDeleted() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");
        attachments.archive(id);

        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(archive.restore(id.toRecordRef()))
                        .isEqualTo(new RestoreOutcome.Restored("Umowa.pdf")));

        assertThat(attachments.find(id)).isPresent();
    }

    @Test
    void withAClientGoItsAttachmentsAndThoseOfItsContacts() {
        ContactId contact = testContacts.add(client, "Anna", "Nowak");
        AttachmentId direct = files.add(client.value(), "Umowa.pdf", "text");
        AttachmentId indirect = files.add(contact.value(), "Upoważnienie.pdf", "text");

        assertThat(allClients.impactOfArchiving(client)).contains(new Impact("attachment.impact", 2));
        assertThat(contacts.impactOfArchiving(contact)).contains(new Impact("attachment.impact", 1));
        contacts.archive(contact);
        assertThat(attachments.file(indirect, 1)).isEmpty();
        clients.archive(client);
        assertThat(attachments.file(direct, 1)).isEmpty();
    }

    @Test
    void anObserverReadsAndChangesNothing() {
        AttachmentId id = files.add(client.value(), "Umowa.pdf", "text");

        staff.as(Role.OBSERVER, () -> {
            assertThat(attachments.of(client.value()).rows()).hasSize(1);
            assertThat(attachments.file(id, 1)).isPresent();
            assertThatThrownBy(() -> upload("mine", 4)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> attachments.change(id, 0, SIGNED)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> attachments.archive(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aListTakesTwoStatementsHoweverLongItIs() {
        for (int i = 0; i < 12; i++) {
            AttachmentId id = files.add(client.value(), "Umowa " + i, "text " + i);
            files.addVersion(id, "Umowa " + i, "newer " + i);
        }
        memory.flush();
        memory.clear();

        assertThat(statementsOf(
                        () -> assertThat(attachments.of(client.value()).rows()).hasSize(12)))
                .hasSize(2);
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 0; i < 51; i++) {
            files.add(client.value(), "Umowa " + i, "text");
        }

        var first = attachments.of(client.value());
        assertThat(first.hasNext()).isTrue();
        var second = attachments.of(client.value(), first.rows().getLast().id());
        assertThat(second.rows()).extracting(AttachmentRow::fileName).containsExactly("Umowa 0");
        assertThat(second.hasNext()).isFalse();
    }

    private UploadOutcome upload(String content, long announced) {
        return uploads.add(
                client.value(),
                AttachmentDetails.fresh(AttachmentCategory.OTHER),
                "Umowa.pdf",
                announced,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private long version(AttachmentId id) {
        return attachments.find(id).orElseThrow().version();
    }

    private String content(AttachmentId id, int number) throws IOException {
        try (var content = attachments.file(id, number).orElseThrow().open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
