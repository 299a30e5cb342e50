package org.clientele.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the project's own {@code mvnw} in a project of its own, with nothing of this machine's environment but a few
 * basic tools, against a server that holds a tiny Maven which only says how it was called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is the script of the other systems")
class MavenWrapperTest {

    private static final Path WRAPPER = Path.of(".mvn", "wrapper");
    private static final String ARCHIVE = "/apache-maven-3.9.99-bin.zip";
    private static final Path RUNNING_JDK = Path.of(System.getProperty("java.home"));
    private static final List<String> TOOLS = List.of("sh", "sed", "tr", "cut", "sort", "head", "dirname");

    @TempDir
    private Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private HttpServer server;
    private Path project;
    private Path home;
    private Path path;

    @BeforeEach
    void layOutAProjectAndAServer() throws Exception {
        project = Files.createDirectories(folder.resolve("a project"));
        Files.createDirectories(project.resolve(WRAPPER));
        for (var file : List.of(Path.of("mvnw"), WRAPPER.resolve("FetchMaven.java"))) {
            Files.copy(file, project.resolve(file));
        }
        home = Files.createDirectories(folder.resolve("a home"));
        var jdk = Files.createDirectories(home.resolve(".sdkman/candidates/java/running"));
        Files.createDirectory(jdk.resolve("bin"));
        Files.copy(RUNNING_JDK.resolve("release"), jdk.resolve("release"));
        for (var command : List.of("bin/java", "bin/javac")) {
            standIn(jdk.resolve(command), RUNNING_JDK.resolve(command));
        }
        path = Files.createDirectories(folder.resolve("bin"));
        for (var tool : TOOLS) {
            standIn(path.resolve(tool), tool(tool));
        }
        environment.put("HOME", home.toString());
        environment.put("PATH", path.toString());

        var archive = mavenArchive();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            var known = exchange.getRequestURI().getPath().endsWith(ARCHIVE);
            exchange.sendResponseHeaders(known ? 200 : 404, known ? archive.length : -1);
            if (known) {
                exchange.getResponseBody().write(archive);
            }
            exchange.close();
        });
        server.start();
        settings(ARCHIVE, sha512(archive), "21");
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
    }

    @Test
    void mavenIsFetchedOnceAndGetsTheArgumentsAsTheyAre() throws Exception {
        var first = mvnw("-B", "a goal");
        assertThat(first.exitCode()).as(first.errors()).isZero();
        assertThat(first.output()).contains("fetched Maven: 2 arguments, -B a goal, in " + project.toRealPath());

        assertThat(mvnw().output()).contains("fetched Maven: 0 arguments");
        assertThat(requests).containsExactly(ARCHIVE);
    }

    @Test
    void aWrongChecksumIsRefusedAndLeavesNothingBehind() throws Exception {
        settings(ARCHIVE, "0".repeat(128), "21");

        var run = mvnw("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("is not the expected Maven and was thrown away: its SHA-512 is");
        assertThat(run.output()).isEmpty();
        assertThat(home.resolve(".m2")).doesNotExist();
    }

    @Test
    void anUnreachableServerIsNamed() throws Exception {
        server.stop(0);

        var run = mvnw("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("Maven could not be fetched from " + address() + ARCHIVE)
                .doesNotContain("Exception in thread");
    }

    @Test
    void aServerWithoutTheArchiveIsNamed() throws Exception {
        settings("/elsewhere.zip", "0".repeat(128), "21");

        assertThat(mvnw("verify").errors()).contains("/elsewhere.zip (the server answers 404)");
    }

    @Test
    void aRepositoryOfOnesOwnIsAskedInItsLayout() throws Exception {
        settings("/not-asked" + ARCHIVE, sha512(mavenArchive()), "21");
        environment.put("MVNW_REPOURL", address() + "/mirror/");

        assertThat(mvnw().output()).contains("fetched Maven");
        assertThat(requests).containsExactly("/mirror/org/apache/maven/apache-maven/3.9.99" + ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.6", "3.10.0"})
    void anInstalledMavenThatIsNewEnoughIsTaken(String version) throws Exception {
        installMaven(version);

        assertThat(mvnw("verify").output()).contains("installed Maven");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.5", "2.2.1"})
    void anInstalledMavenThatIsTooOldIsPassedOver(String version) throws Exception {
        installMaven(version);

        assertThat(mvnw("verify").output()).contains("fetched Maven");
    }

    @Test
    void anOldJavaOnThePathAndInJavaHomeIsPassedOver() throws Exception {
        installMaven("3.9.9");
        var old = jdk("old", "17.0.15");
        script(path.resolve("java"), "echo '    java.home = %s'".formatted(old));
        environment.put("JAVA_HOME", jdk("older", "1.8.0_402").toString());

        var run = mvnw("verify");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        var chosen = run.output()
                .lines()
                .filter(line -> line.startsWith("JAVA_HOME="))
                .map(line -> Path.of(line.substring("JAVA_HOME=".length())))
                .findFirst()
                .orElseThrow();
        var release = new Properties();
        try (var in = Files.newBufferedReader(chosen.resolve("release"))) {
            release.load(in);
        }
        var version = Runtime.Version.parse(release.getProperty("JAVA_VERSION").replace("\"", ""));
        assertThat(version.feature()).isGreaterThanOrEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"21, 99", "25.0.3, 24.0.1"})
    void aJavaHomeThatIsNewEnoughWinsOverThePath(String version, String versionOnThePath) throws Exception {
        installMaven("3.9.9");
        var chosen = jdk("a jdk", version);
        script(path.resolve("java"), "echo '    java.home = %s'".formatted(jdk("another", versionOnThePath)));
        environment.put("JAVA_HOME", chosen.toString());

        assertThat(mvnw("verify").output()).contains("JAVA_HOME=" + chosen);
    }

    @Test
    void theJdkOfThePathIsTakenWithoutJavaHome() throws Exception {
        installMaven("3.9.9");
        var chosen = jdk("a jdk", "21.0.1");
        script(path.resolve("java"), "echo '    java.home = %s'".formatted(chosen));

        assertThat(mvnw("verify").output()).contains("JAVA_HOME=" + chosen);
    }

    @Test
    void withoutAJdkItSaysWhatIsMissing() throws Exception {
        settings(ARCHIVE, "0".repeat(128), "99");
        var runtimeOnly = jdk("jre", "99");
        Files.delete(runtimeOnly.resolve("bin/javac"));
        environment.put("JAVA_HOME", runtimeOnly.toString());

        var run = mvnw("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("mvnw: no JDK of version 99 or newer was found:");
        assertThat(requests).isEmpty();
    }

    @Test
    void theProjectFetchesFromApacheWithAChecksum() throws Exception {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(WRAPPER.resolve("maven-wrapper.properties"))) {
            settings.load(in);
        }
        assertThat(settings.getProperty("distributionUrl"))
                .matches("https://archive\\.apache\\.org/dist/maven/[a-z0-9./-]+/apache-maven-[0-9.]+-bin\\.zip");
        assertThat(settings.getProperty("distributionSha512Sum")).matches("[0-9a-f]{128}");
    }

    private record Run(int exitCode, String output, String errors) {}

    private Run mvnw(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(project.resolve("mvnw").toString()), Stream.of(arguments));
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command.toList())
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), Files.readString(output), Files.readString(errors));
    }

    private void settings(String archive, String sha512, String requiredJava) throws IOException {
        Files.writeString(project.resolve(WRAPPER).resolve("maven-wrapper.properties"), """
                distributionUrl=%s%s
                distributionSha512Sum=%s
                requiredJavaVersion=%s
                requiredMavenVersion=3.8.6
                """.formatted(
                        address(), archive, sha512, requiredJava));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void installMaven(String version) throws IOException {
        script(path.resolve("mvn"), """
                if [ "$1" = -v ]; then echo 'Apache Maven %s (abc)'; else echo 'installed Maven'; fi
                echo "JAVA_HOME=$JAVA_HOME"
                """.formatted(version));
    }

    /** A folder that looks like a JDK of the given version to whoever does not run it. */
    private Path jdk(String name, String version) throws IOException {
        var jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectory(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"None\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        script(jdk.resolve("bin/java"), "exit 1");
        script(jdk.resolve("bin/javac"), "exit 1");
        return jdk;
    }

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Calls the command; a link to it would make JUnit warn when it deletes the folder. */
    private static void standIn(Path file, Path command) throws IOException {
        script(file, "exec '%s' \"$@\"".formatted(command));
    }

    private static Path tool(String name) {
        return Stream.of("/usr/bin", "/bin")
                .map(directory -> Path.of(directory, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] mavenArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var mvn = new ZipEntry("apache-maven-3.9.99/bin/mvn");
            mvn.setTime(0); // the same bytes, and so the same checksum, each time
            zip.putNextEntry(mvn);
            zip.write("#!/bin/sh\necho \"fetched Maven: $# arguments, $*, in $(pwd)\"\n"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String sha512(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    }
}
