package org.clientele.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends FileStoreContract {

    @Override
    FileStore store() {
        return new FolderStore(folder);
    }

    @Test
    void whatElseLiesInTheFolderIsNoneOfItsFiles() throws IOException {
        put("a contract");
        Files.createDirectories(folder.resolve("00"));
        Files.writeString(folder.resolve("00/notes.txt"), "somebody's own");

        assertThat(store().files()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureOfTheStore() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "a file where a folder should be");
        var content = new java.io.ByteArrayInputStream(new byte[] {1});

        try (IncomingFile file = Stores.intake(folder).receive(content, 10).orElseThrow()) {
            assertThatThrownBy(() -> new FolderStore(taken).put(file)).isInstanceOf(StoreException.class);
        }
    }
}
