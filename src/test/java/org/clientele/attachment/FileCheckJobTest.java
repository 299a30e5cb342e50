package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.IntegrationTest;
import org.clientele.attachment.store.FileHash;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.Intake;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.record.TestPurge;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Commits what it does: the check has transactions of its own. */
@IntegrationTest
@WithRecruiter
class FileCheckJobTest {

    @Autowired
    private FileCheckJob job;

    @Autowired
    private FileChecks checks;

    @Autowired
    private FileStore store;

    @Autowired
    private Intake intake;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestAttachments files;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestPurge purge;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClock clock;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void whatIsReferredToStays() throws IOException {
        AttachmentId id = files.add(client.value(), "Umowa.txt", unique());
        FileHash hash = hash(id);

        checkAfter(Duration.ofDays(3));

        assertThat(store.exists(hash)).isTrue();
        assertThat(findings()).noneMatch(finding -> finding.hash().equals(hash.hex()));
    }

    @Test
    void aFileThatNoRowKnowsGoesAfterADay() throws IOException {
        FileHash stray = stray();

        checkAfter(Duration.ofHours(23));
        assertThat(store.exists(stray)).isTrue();
        checkAfter(Duration.ofHours(25));

        assertThat(store.exists(stray)).isFalse();
        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FileFindingKind.REMOVED);
            assertThat(finding.hash()).isEqualTo(stray.hex());
        });
    }

    @Test
    void aFileThatIsMissingIsReportedWithItsAttachmentAndTheRowStays() throws IOException {
        AttachmentId id = files.add(client.value(), "Umowa.txt", unique());
        store.delete(hash(id));

        checkAfter(Duration.ofDays(3));

        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FileFindingKind.MISSING);
            assertThat(finding.attachment()).isEqualTo(id.value());
            assertThat(finding.fileName()).isEqualTo("Umowa.txt");
        });
        assertThat(attachments.find(id)).isPresent();
        attachments.archive(id);
        purge.afterwards(id.toRecordRef());
    }

    @Test
    void withTheLastAttachmentThatRefersToItGoesAContent() throws IOException {
        String content = unique();
        AttachmentId first = files.add(client.value(), "Umowa.txt", content);
        AttachmentId second = files.add(client.value(), "Kopia.txt", content);
        FileHash hash = hash(first);
        assertThat(hash(second)).isEqualTo(hash);

        attachments.archive(first);
        purge.afterwards(first.toRecordRef());
        checkAfter(Duration.ofDays(33));
        assertThat(store.exists(hash)).isTrue();

        attachments.archive(second);
        purge.afterwards(second.toRecordRef());
        checkAfter(Duration.ofDays(33));
        assertThat(store.exists(hash)).isFalse();
    }

    @Test
    void whatIsUploadedAgainMeanwhileIsThereAgain() throws IOException {
        String content = unique();
        AttachmentId first = files.add(client.value(), "Umowa.txt", content);
        FileHash hash = hash(first);
        attachments.archive(first);
        purge.afterwards(first.toRecordRef());
        checkAfter(Duration.ofDays(33));
        assertThat(store.exists(hash)).isFalse();

        AttachmentId again = files.add(client.value(), "Umowa.txt", content);

        assertThat(hash(again)).isEqualTo(hash);
        assertThat(store.exists(hash)).isTrue();
    }

    @Test
    void onlyAdministratorsReadWhatWasFound() {
        assertThatThrownBy(() -> checks.page(PageRef.FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> checks.findings(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private void checkAfter(Duration time) {
        clock.after(time, job::checkEachNight);
    }

    private List<FileFindingRow> findings() {
        var found = new AtomicReference<List<FileFindingRow>>();
        staff.as(
                Role.ADMINISTRATOR,
                () -> found.set(checks.findings(
                        checks.page(PageRef.FIRST).rows().getFirst().id())));
        return found.get();
    }

    private FileHash stray() throws IOException {
        byte[] bytes = unique().getBytes(StandardCharsets.UTF_8);
        try (var file = intake.receive(new ByteArrayInputStream(bytes), 1000).orElseThrow()) {
            store.put(file);
            return file.hash();
        }
    }

    private FileHash hash(AttachmentId id) {
        return new FileHash(attachments.file(id, 1).orElseThrow().key());
    }

    private static String unique() {
        return "content " + UUID.randomUUID();
    }
}
