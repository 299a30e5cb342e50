package org.clientele.attachment.store;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Adobe's S3Mock, which the build has put under {@code target}, in a Java of its own: it is made for another Spring Boot
 * than ours. Until it is closed it keeps its objects in a folder that goes with it.
 */
final class S3Mock implements AutoCloseable {

    static final String BUCKET = "files";

    private static final Path JAR = Path.of("target/test-servers/s3mock.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final int port;

    /** Starts the server, and waits until it answers. */
    S3Mock(Path folder) throws IOException, InterruptedException {
        port = freePort();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--com.adobe.testing.s3mock.http-port=" + port,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--com.adobe.testing.s3mock.store.root=" + folder,
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(JAR.resolveSibling("s3mock.log").toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("S3Mock does not start: see " + JAR.resolveSibling("s3mock.log"));
            }
            Thread.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try {
            var bucket = (HttpURLConnection)
                    URI.create(endpoint() + "/" + BUCKET).toURL().openConnection();
            bucket.setRequestMethod("HEAD");
            return bucket.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
