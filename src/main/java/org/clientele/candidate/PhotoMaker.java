package org.clientele.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clientele.shared.process.OwnJava;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes small photos of whatever is uploaded, in a {@link PhotoProgram} of its own. */
@Component
class PhotoMaker {

    private static final int MEGABYTES = 256;
    private static final Duration TIME = Duration.ofSeconds(15);

    private final OwnJava java = new OwnJava(PhotoProgram.class, MEGABYTES, TIME);

    /** A JPEG without metadata; empty if there is no image in it, or one that is too large. */
    Optional<byte[]> make(byte[] uploaded) {
        try {
            Path folder = Files.createTempDirectory("photo");
            try {
                Path source = Files.write(folder.resolve("source"), uploaded);
                Path photo = folder.resolve("photo");
                OptionalInt exit = java.run(folder, List.of(), List.of(source.toString(), photo.toString()));
                return exit.equals(OptionalInt.of(0)) ? Optional.of(Files.readAllBytes(photo)) : Optional.empty();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, as hexadecimal digits. */
    static String hash(byte[] photo) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
