package org.clientele.resume.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.clientele.attachment.AttachedFile;
import org.clientele.resume.text.ResumeReading.Extracted;
import org.clientele.resume.text.ResumeReading.Reason;
import org.clientele.resume.text.ResumeReading.Refused;
import org.clientele.shared.process.OwnJava;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads the text out of résumés (docs/features.md S2.26), with as much of its structure as can be told. Whoever asks has a
 * file that he may read. The file is opened by a {@link ReadingProgram} of its own, so that none can stop the
 * application. Takes about a second.
 */
@Component
public class ResumeText {

    private static final int AT_ONCE = 2;
    private static final int MEGABYTES = 256;
    private static final Duration TIME = Duration.ofSeconds(20);

    /** What the temporary file is called in its folder. */
    private static final String SOURCE = "source";

    private final OwnJava java;
    private final Semaphore read = new Semaphore(AT_ONCE);

    ResumeText() {
        this(TIME);
    }

    /** @param time after which a file is given up */
    ResumeText(Duration time) {
        this.java = new OwnJava(ReadingProgram.class, MEGABYTES, time);
    }

    /** The text of a candidate's file, or why there is none. */
    public ResumeReading read(AttachedFile file) {
        return read(file.mediaType(), file.name(), file::open);
    }

    /** Opens the content anew each time. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** @param mediaType as the content says, whatever the name does */
    ResumeReading read(String mediaType, String name, Content content) {
        if (mediaType.startsWith("image/")) {
            return new Refused(Reason.IMAGE);
        }
        Optional<FileFormat> format = FileFormat.of(mediaType, name);
        return format.isEmpty() ? new Refused(Reason.UNKNOWN_KIND) : readInTurn(format.get(), content);
    }

    private ResumeReading readInTurn(FileFormat format, Content content) {
        try {
            if (!read.tryAcquire(TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Refused(Reason.BUSY);
            }
            try {
                return readApart(format, content);
            } finally {
                read.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(Reason.BUSY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResumeReading readApart(FileFormat format, Content content) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("resume");
        try {
            Path source = folder.resolve(SOURCE);
            try (InputStream bytes = content.open()) {
                Files.copy(bytes, source);
            }
            OptionalInt exit =
                    java.run(folder, List.of(), List.of(format.name(), source.toString(), folder.toString()));
            if (exit.isEmpty()) {
                return new Refused(Reason.TOO_SLOW);
            }
            return switch (exit.getAsInt()) {
                case ReadingProgram.DONE -> extracted(folder, false);
                case ReadingProgram.DONE_IN_PART -> extracted(folder, true);
                default -> new Refused(ReadingProgram.reason(exit.getAsInt()));
            };
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Extracted extracted(Path folder, boolean inPart) throws IOException {
        return new Extracted(
                Files.readString(folder.resolve(ReadingProgram.HTML)),
                Files.readString(folder.resolve(ReadingProgram.TEXT)),
                inPart);
    }
}
