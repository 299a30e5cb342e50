package org.clientele.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class FileStoreContract {

    @TempDir
    protected Path folder;

    abstract FileStore store();

    @Test
    void whatIsPutThereIsReadAgain() throws IOException {
        FileHash hash = put("a contract");

        assertThat(store().exists(hash)).isTrue();
        try (InputStream content = store().open(hash)) {
            assertThat(content).hasContent("a contract");
        }
    }

    @Test
    void equalContentsAreKeptOnce() throws IOException {
        assertThat(put("terms")).isEqualTo(put("terms"));

        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsDeletedIsGoneAndDeletingItAgainDoesNoHarm() throws IOException {
        FileHash hash = put("old terms");

        store().delete(hash);
        store().delete(hash);

        assertThat(store().exists(hash)).isFalse();
        assertThatThrownBy(() -> store().open(hash)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void allThatIsKeptComesInTheOrderOfTheHashes() throws IOException {
        for (int i = 0; i < 12; i++) {
            put("content " + i);
        }

        assertThat(files()).hasSize(12).isSortedAccordingTo(java.util.Comparator.comparing(StoredFile::hash));
        assertThat(files())
                .allSatisfy(file -> assertThat(file.size()).isBetween(9L, 10L))
                .allSatisfy(file -> assertThat(Duration.between(file.storedAt(), Instant.now()))
                        .isLessThan(Duration.ofMinutes(5)));
    }

    @Test
    void anEmptyStoreHasNoFiles() throws IOException {
        assertThat(files()).isEmpty();
    }

    FileHash put(String text) throws IOException {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (IncomingFile file = Stores.intake(folder).receive(content, 1000).orElseThrow()) {
            store().put(file);
            return file.hash();
        }
    }

    private List<StoredFile> files() throws IOException {
        try (Stream<StoredFile> files = store().files()) {
            return files.toList();
        }
    }
}
