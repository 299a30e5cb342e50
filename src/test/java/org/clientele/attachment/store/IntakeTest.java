package org.clientele.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir
    private Path folder;

    private Intake intake;

    @BeforeEach
    void anIntake() {
        intake = Stores.intake(folder);
    }

    @Test
    void whatComesInGetsItsHashOnTheWay() throws IOException {
        try (IncomingFile file = intake.receive(text("abc"), 100).orElseThrow()) {
            assertThat(file.hash().hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(file.size()).isEqualTo(3);
            assertThat(file.open()).hasContent("abc");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsLargerThanAllowedIsNotReadToItsEnd() throws IOException {
        CountingStream endless = new CountingStream(Long.MAX_VALUE);

        assertThat(intake.receive(endless, 1_000_000)).isEmpty();

        assertThat(endless.read).isLessThan(1_200_000);
        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsAsLargeAsAllowedIsTaken() throws IOException {
        try (IncomingFile file = intake.receive(text("12345"), 5).orElseThrow()) {
            assertThat(file.size()).isEqualTo(5);
        }
    }

    @Test
    void fortyMegabytesComeInWithNeverMoreThanABufferInMemory() throws IOException {
        CountingStream large = new CountingStream(40 << 20);

        try (IncomingFile file = intake.receive(large, 50 << 20).orElseThrow()) {
            assertThat(file.size()).isEqualTo(40 << 20);
        }

        assertThat(large.largestRequest).isLessThanOrEqualTo(1 << 16);
        assertThat(large.furthestAhead).isLessThanOrEqualTo(1 << 16);
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(text("half of it"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException("gone");
            }
        });

        assertThatThrownBy(() -> intake.receive(broken, 100)).isInstanceOf(EOFException.class);

        assertThat(left()).isEmpty();
    }

    @Test
    void whatACrashLeftIsClearedAwayAtTheNextStart() throws IOException {
        Files.createDirectories(folder.resolve("incoming"));
        Files.writeString(folder.resolve("incoming/half"), "half");

        intake.prepare();

        assertThat(left()).isEmpty();
    }

    @Test
    void aFullDiskIsToldFromOneThatFails() {
        assertThat(StoreException.of(new IOException("No space left on device")).isFull())
                .isTrue();
        assertThat(StoreException.of(new FileSystemException("f", null, "Disk quota exceeded"))
                        .isFull())
                .isTrue();
        assertThat(StoreException.of(new IOException("There is not enough space on the disk"))
                        .isFull())
                .isTrue();
        assertThat(StoreException.of(new IOException("Input/output error")).isFull())
                .isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatLinuxSaysWhenNothingFitsIsTakenForAFullDisk() {
        assertThatThrownBy(() -> Files.writeString(Path.of("/dev/full"), "a contract"))
                .isInstanceOfSatisfying(
                        IOException.class,
                        said -> assertThat(StoreException.of(said).isFull()).isTrue());
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<Path> left() throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    /** Makes up its content, and looks how far what was read is ahead of what has been written to disk. */
    private final class CountingStream extends InputStream {

        private final long size;
        private long read;
        private int largestRequest;
        private long furthestAhead;

        CountingStream(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Byte by byte would take for ever");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            largestRequest = Math.max(largestRequest, length);
            furthestAhead = Math.max(furthestAhead, read - written());
            int now = (int) Math.min(length, size - read);
            read += now;
            return now == 0 ? -1 : now;
        }

        private long written() throws IOException {
            try (Stream<Path> files = left()) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            }
        }
    }
}
