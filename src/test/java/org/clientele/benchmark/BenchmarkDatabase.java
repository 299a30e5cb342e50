package org.clientele.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** The embedded database of the benchmark: in a folder for each size, kept for the next run unless the schema changes. */
final class BenchmarkDatabase {

    /** How many clients to compare with: {@code -Dbenchmark.clients=1000000}. */
    static final int CLIENTS = Integer.getInteger("benchmark.clients", 10_000);

    private static final long MEGABYTE = 1 << 20;

    /** About what a client with a location, two contacts and three notes takes, with all indexes. */
    private static final long BYTES_PER_CLIENT = 6_000;

    private BenchmarkDatabase() {}

    static void describe(DynamicPropertyRegistry registry) {
        Path folder = Path.of("data", "benchmark-" + CLIENTS);
        deleteUnlessOf(schema(), folder);
        registry.add("clientele.data-dir", folder::toString);
        registry.add("clientele.database.buffer-pool", () -> 256 + CLIENTS * BYTES_PER_CLIENT / MEGABYTE + "MB");
        registry.add(
                "clientele.database.options",
                () -> "--innodb-sort-buffer-size=16M,--innodb-log-file-size=2G,--innodb-io-capacity=2000");
    }

    private static void deleteUnlessOf(String schema, Path folder) {
        Path known = folder.resolve("schema");
        try {
            if (!Files.exists(known) || !Files.readString(known).equals(schema)) {
                FileSystemUtils.deleteRecursively(folder);
                Files.createDirectories(folder);
                Files.writeString(known, schema);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one set of migrations from another. */
    private static String schema() {
        CRC32 sum = new CRC32();
        try {
            Resource[] migrations =
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
            for (Resource migration : List.of(migrations)) {
                sum.update(migration.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }
}
