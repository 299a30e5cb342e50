package org.clientele.portal.setup;

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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.clientele.shared.process.OwnJava;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes small logos of whatever is uploaded, in a {@link LogoProgram} of its own. */
@Component
class LogoMaker {

    private static final int MEGABYTES = 128;
    private static final Duration TIME = Duration.ofSeconds(15);

    /** Each is a process of its own; who comes when all places are taken waits for one, and not for ever. */
    private static final int AT_ONCE = 2;

    private static final Duration QUEUE = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final OwnJava java = new OwnJava(LogoProgram.class, MEGABYTES, TIME);

    /**
     * A PNG without metadata; empty if there is no image in it, one that is too large, or too many at once. Takes seconds, so
     * it is not to be called within a transaction.
     */
    Optional<byte[]> make(byte[] uploaded) {
        try {
            if (!places.tryAcquire(QUEUE.toSeconds(), TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return run(uploaded);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<byte[]> run(byte[] uploaded) throws InterruptedException {
        try {
            Path folder = Files.createTempDirectory("logo");
            try {
                Path source = Files.write(folder.resolve("source"), uploaded);
                Path logo = folder.resolve("logo");
                OptionalInt exit = java.run(folder, List.of(), List.of(source.toString(), logo.toString()));
                return exit.equals(OptionalInt.of(0)) ? Optional.of(Files.readAllBytes(logo)) : Optional.empty();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, as hexadecimal digits. */
    static String hash(byte[] logo) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(logo));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
