package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.attachment.UploadOutcome.Kept;
import org.clientele.attachment.UploadOutcome.Reason;
import org.clientele.attachment.UploadOutcome.Refused;
import org.clientele.attachment.store.FileSettings;
import org.clientele.attachment.store.FillableStore;
import org.clientele.attachment.store.StoredFile;
import org.clientele.attachment.store.Stores;
import org.clientele.audit.History;
import org.clientele.audit.TimelineFilter;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An upload that fails leaves everything as it was. */
@IntegrationTest
@Transactional
@WithRecruiter
class UploadsTest {

    @Autowired
    private Uploads uploads;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestAttachments files;

    @Autowired
    private FillableStore store;

    @Autowired
    private FileSettings settings;

    @Autowired
    private TestClients clients;

    @Autowired
    private History history;

    private final String former = "former " + UUID.randomUUID();
    private final String newer = "newer " + UUID.randomUUID();
    private ClientId client;
    private AttachmentId contract;
    private List<StoredFile> storedBefore;

    @BeforeEach
    void aContract() {
        client = clients.add("Żółw Shipping");
        contract = files.add(client.value(), "Umowa.txt", former);
        storedBefore = stored();
    }

    @Test
    void withoutSpaceInTheStoreNeitherARowNorAFileComesAndNothingIsLost() {
        store.whileFull(() -> {
            assertThat(add(text(newer))).isEqualTo(new Refused(Reason.STORE_FULL));
            assertThat(addVersion(text(newer))).isEqualTo(new Refused(Reason.STORE_FULL));
        });

        nothingHasChanged();
    }

    @Test
    void whereThereIsSpaceAgainTheSameUploadSucceeds() {
        store.whileFull(() -> addVersion(text(newer)));

        assertThat(addVersion(text(newer))).isInstanceOf(Kept.class);
        assertThat(content(2)).isEqualTo(newer);
    }

    @Test
    void whatIsInTheStoreAlreadyNeedsNoSpace() {
        store.whileFull(() -> assertThat(add(text(former))).isInstanceOf(Kept.class));
    }

    @Test
    void aDiskThatFillsUpWhileAFileComesInChangesNothing() {
        assertThat(add(failing(Stores.full()))).isEqualTo(new Refused(Reason.STORE_FULL));
        assertThat(addVersion(failing(Stores.full()))).isEqualTo(new Refused(Reason.STORE_FULL));

        nothingHasChanged();
    }

    @Test
    void aSenderThatBreaksOffChangesNothing() {
        assertThat(add(failing(new IOException("gone")))).isEqualTo(new Refused(Reason.BROKEN_OFF));
        assertThat(addVersion(failing(new IOException("gone")))).isEqualTo(new Refused(Reason.BROKEN_OFF));

        nothingHasChanged();
    }

    private void nothingHasChanged() {
        assertThat(attachments.of(client.value()).rows())
                .extracting(AttachmentRow::id)
                .containsExactly(contract);
        assertThat(attachments.versions(contract)).hasSize(1);
        assertThat(content(1)).isEqualTo(former);
        assertThat(history.of(contract.toRecordRef(), TimelineFilter.ALL).rows())
                .hasSize(1);
        assertThat(stored()).isEqualTo(storedBefore);
        assertThat(settings.folder().resolve("incoming")).isEmptyDirectory();
    }

    private UploadOutcome add(InputStream content) {
        return uploads.add(
                client.value(), AttachmentDetails.fresh(AttachmentCategory.OTHER), "Umowa 2.txt", -1, content);
    }

    private UploadOutcome addVersion(InputStream content) {
        return uploads.addVersion(contract, "Umowa 2.txt", -1, content);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Comes half-way. */
    private static InputStream failing(IOException failure) {
        return new SequenceInputStream(text("half of it"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });
    }

    private String content(int number) {
        try (var content = attachments.file(contract, number).orElseThrow().open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<StoredFile> stored() {
        try (Stream<StoredFile> all = store.files()) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
