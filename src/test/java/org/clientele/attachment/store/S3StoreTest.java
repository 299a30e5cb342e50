package org.clientele.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3StoreTest extends FileStoreContract {

    private TinyS3 server;
    private FileStore store;

    @BeforeEach
    void aServer() throws IOException {
        server = new TinyS3();
        store = store("attachments/");
    }

    @AfterEach
    void noServer() {
        server.close();
    }

    private FileStore store(String prefix) {
        var settings =
                new FileSettings.S3(TinyS3.BUCKET, server.endpoint(), "eu-central-1", prefix, "access", "secret");
        return new S3Store(StoreConfiguration.client(settings), TinyS3.BUCKET, prefix);
    }

    @Override
    FileStore store() {
        return store;
    }

    @Test
    void othersMayUseTheBucketToo() throws IOException {
        FileHash hash = put("a contract");
        server.put("attachments/readme.txt", "somebody's own");
        server.put("other/" + hash.hex(), "somebody's own");

        try (var files = store.files()) {
            assertThat(files.map(StoredFile::hash)).containsExactly(hash);
        }
        assertThat(store("").exists(hash)).isFalse();
    }

    @Test
    void aServerWithoutSpaceIsToldFromOneThatDoesNotAnswer() throws IOException {
        server.fill();
        assertThatThrownBy(() -> put("a contract"))
                .isInstanceOfSatisfying(
                        StoreException.class, full -> assertThat(full.isFull()).isTrue());

        server.close();
        assertThatThrownBy(() -> put("a contract"))
                .isInstanceOfSatisfying(
                        StoreException.class, gone -> assertThat(gone.isFull()).isFalse());
    }
}
