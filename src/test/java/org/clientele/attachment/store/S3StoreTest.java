package org.clientele.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.DelegatingS3Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

class S3StoreTest extends FileStoreContract {

    @TempDir
    private static Path objects;

    private static S3Mock server;

    private final String prefix = UUID.randomUUID() + "/";
    private S3Client client;

    @BeforeAll
    static void aServer() throws IOException, InterruptedException {
        server = new S3Mock(objects);
    }

    @AfterAll
    static void noServer() throws InterruptedException {
        server.close();
    }

    @BeforeEach
    void aClient() {
        client = client(server.endpoint());
    }

    private static S3Client client(String endpoint) {
        return StoreConfiguration.client(
                new FileSettings.S3(S3Mock.BUCKET, endpoint, "eu-central-1", "", "access", "secret"));
    }

    @Override
    FileStore store() {
        return new S3Store(new TwoToAPage(client), S3Mock.BUCKET, prefix);
    }

    @Test
    void aFileOfTwentyMegabytesComesBackAsItWent() throws IOException {
        byte[] large = new byte[20 << 20];
        new Random(1).nextBytes(large);
        FileHash hash;
        try (IncomingFile file = Stores.intake(folder)
                .receive(new ByteArrayInputStream(large), large.length)
                .orElseThrow()) {
            store().put(file);
            hash = file.hash();
        }

        try (IncomingFile back =
                Stores.intake(folder).receive(store().open(hash), large.length).orElseThrow()) {
            assertThat(back.hash()).isEqualTo(hash);
        }
    }

    @Test
    void othersMayUseTheBucketToo() throws IOException {
        FileHash hash = put("a contract");
        putOfOthers(prefix + "readme.txt");
        putOfOthers("other/" + hash.hex());

        try (var files = store().files()) {
            assertThat(files.map(StoredFile::hash)).containsExactly(hash);
        }
        assertThat(new S3Store(client, S3Mock.BUCKET, "").exists(hash)).isFalse();
    }

    @Test
    void aServerWithoutSpaceIsToldFromOneThatDoesNotAnswer() throws IOException {
        HttpServer full = fullServer();
        client = client("http://127.0.0.1:" + full.getAddress().getPort());
        assertThatThrownBy(() -> put("a contract"))
                .isInstanceOfSatisfying(
                        StoreException.class, no -> assertThat(no.isFull()).isTrue());

        full.stop(0);
        assertThatThrownBy(() -> put("a contract"))
                .isInstanceOfSatisfying(
                        StoreException.class, no -> assertThat(no.isFull()).isFalse());
    }

    /** Answers as MinIO does when its disks are used up, which S3Mock cannot. */
    private static HttpServer fullServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] refusal = "<Error><Code>XMinioStorageFull</Code></Error>".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                if (exchange.getRequestMethod().equals("HEAD")) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    exchange.sendResponseHeaders(507, refusal.length);
                    exchange.getResponseBody().write(refusal);
                }
            }
        });
        server.start();
        return server;
    }

    private void putOfOthers(String key) {
        client.putObject(request -> request.bucket(S3Mock.BUCKET).key(key), RequestBody.fromString("somebody's own"));
    }

    /** Lists two objects at a time, so that pages have to be turned. */
    private static final class TwoToAPage extends DelegatingS3Client {

        TwoToAPage(S3Client client) {
            super(client);
        }

        @Override
        public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
            return super.listObjectsV2(request.toBuilder().maxKeys(2).build());
        }
    }
}
