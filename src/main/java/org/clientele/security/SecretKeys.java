package org.clientele.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.clientele.start.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of {@link SecretBox}: the one that is configured ({@code clientele.secret-key}, 32 bytes in Base64), else the one
 * in the file {@code secret.key} of the data folder, which is made when it is needed first. Keys from before open what they
 * sealed as long as they are named in {@code clientele.former-secret-keys}.
 */
@Component
class SecretKeys {

    static final String FILE = "secret.key";

    private static final int BYTES = 32;
    private static final int NAME_BYTES = 4;
    private static final String ONLY_OURS = "rw-------";

    /** @param name tells keys apart and tells nothing of them */
    record Key(String name, SecretKeySpec key) {

        static Key of(byte[] bytes) {
            byte[] hash =
                    HexFormat.of().parseHex(Secret.hash(Base64.getEncoder().encodeToString(bytes)));
            return new Key(HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES)), new SecretKeySpec(bytes, "AES"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final Path file;
    private final List<Key> former;
    private @Nullable Key current;

    SecretKeys(
            @Value("${clientele.secret-key:}") String configured,
            @Value("${clientele.former-secret-keys:}") List<String> former,
            @Value("${clientele.data-dir}") Path folder) {
        this.file = folder.resolve(FILE);
        this.former = former.stream().map(SecretKeys::parse).toList();
        this.current = configured.isBlank() ? null : parse(configured);
    }

    /** The key that seals. */
    synchronized Key current() {
        if (current == null) {
            current = fromFile();
        }
        return current;
    }

    /** The key of this name; empty if it is gone. */
    Optional<Key> find(String name) {
        return Stream.concat(Stream.of(current()), former.stream())
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    private static Key parse(String configured) {
        try {
            byte[] bytes = Base64.getDecoder().decode(configured.strip());
            if (bytes.length == BYTES) {
                return Key.of(bytes);
            }
        } catch (IllegalArgumentException e) {
            // Said below: the message of the exception might tell of the key.
        }
        throw new StartRefusedException(
                "CLIENTELE_SECRET_KEY and each of CLIENTELE_FORMER_SECRET_KEYS have to be 32 bytes"
                        + " in Base64: make one with openssl rand -base64 32.");
    }

    private Key fromFile() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " can be neither read nor made", e);
        }
    }

    /** Whole or not at all, and never over one that another process has just made. */
    private void make() throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OURS))
                }
                : new FileAttribute<?>[0];
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, "", rights);
        try {
            Files.writeString(half, Base64.getEncoder().encodeToString(bytes) + "\n", StandardOpenOption.WRITE);
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker; its key is the one.
        } finally {
            Files.delete(half);
        }
    }
}
