import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches the Maven that maven-wrapper.properties names, verifies its checksum and unpacks it:
 * {@code java FetchMaven.java PROPERTIES FOLDER}. Run from its source by mvnw and mvnw.cmd, so that neither needs a
 * downloader, an unpacker or a checksum tool beside the JDK. FOLDER is either there whole afterwards or not at all; what
 * went wrong is one sentence on standard error and exit code 1.
 */
final class FetchMaven {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final String sha512;
    private final Path target;

    private FetchMaven(String address, String sha512, Path target) {
        this.address = address;
        this.sha512 = sha512;
        this.target = target;
    }

    public static void main(String[] args) throws Exception {
        try {
            var settings = new Properties();
            try (var in = Files.newBufferedReader(Path.of(args[0]))) {
                settings.load(in);
            }
            var address = mirrored(settings.getProperty("distributionUrl"), System.getenv("MVNW_REPOURL"));
            new FetchMaven(address, settings.getProperty("distributionSha512Sum"), Path.of(args[1])).run();
        } catch (Failure failure) {
            System.err.println("mvnw: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** Where a repository in Maven's layout keeps the archive, if the user names such a one. */
    private static String mirrored(String address, String repository) {
        if (repository == null || repository.isEmpty()) {
            return address;
        }
        var archive = address.substring(address.lastIndexOf('/') + 1);
        var version = archive.replaceAll("^apache-maven-|-bin\\.zip$", "");
        return repository.replaceAll("/+$", "") + "/org/apache/maven/apache-maven/" + version + "/" + archive;
    }

    private void run() throws Exception {
        System.err.println("mvnw: fetching Maven from " + address);
        var archive = download();
        verify(archive);
        install(archive);
    }

    private byte[] download() throws InterruptedException {
        var uri = URI.create(address);
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .authenticator(credentialsFor(uri.getHost()))
                .build()) {
            var answer = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw downloadFailed("the server answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw downloadFailed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private Failure downloadFailed(String reason) {
        return new Failure("Maven could not be fetched from " + address + " (" + reason
                + "): check the network, or install Maven and put it on the PATH.");
    }

    /** Gives the user's name and password to the server of the archive, and to none that it redirects to. */
    private static Authenticator credentialsFor(String host) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                var user = System.getenv("MVNW_USERNAME");
                var password = System.getenv("MVNW_PASSWORD");
                return user == null || password == null || !host.equals(getRequestingHost())
                        ? null
                        : new PasswordAuthentication(user, password.toCharArray());
            }
        };
    }

    private void verify(byte[] archive) throws Exception {
        var actual =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(archive));
        if (!actual.equalsIgnoreCase(sha512)) {
            throw new Failure("what " + address + " sent is not the expected Maven and was thrown away: its SHA-512 is "
                    + actual + " instead of " + sha512 + ".");
        }
    }

    /** Unpacks beside the target and moves the whole at once, so that two runs at a time do not meet half of it. */
    private void install(byte[] archive) {
        try {
            Files.createDirectories(target.getParent());
            var scratch = Files.createTempDirectory(target.getParent(), ".fetching");
            try {
                unpack(archive, scratch);
                try (var roots = Files.list(scratch)) {
                    Files.move(roots.findFirst().orElseThrow(), target);
                }
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw new Failure("Maven could not be unpacked to " + target + " (" + e + ").");
            }
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("the archive reaches outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    // The archive's file modes cannot be read from a stream; only the commands need one.
                    if (file.getParent().endsWith("bin")) {
                        file.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What the user is told in one sentence. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String sentence) {
            super(sentence);
        }
    }
}
