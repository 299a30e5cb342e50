package org.clientele.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The application in a process of its own with the memory that an agency would give it, on the benchmark's database. */
final class OwnServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private OwnServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OwnServer start(JdbcConnectionDetails database, int megabytes, Path folder)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                classPath(),
                "org.clientele.Application",
                "--server.port=" + port,
                "--clientele.data-dir=" + folder,
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername()));
        // Arguments can be read by everybody on the machine.
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        Path log = Files.createDirectories(folder).resolve("server.log");
        builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        OwnServer server = new OwnServer(builder.start(), port);
        server.awaitStart(log);
        return server;
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void awaitStart(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create("http://localhost:" + port + "/actuator/health");
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** All but the tests, whose beans would otherwise become part of the application. */
    private static String classPath() {
        String real = System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(real.split(System.getProperty("path.separator")))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
