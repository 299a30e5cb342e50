package org.clientele.attachment.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clientele.attachment.preview.PreviewOutcome.Reason;
import org.clientele.shared.process.OwnJava;

/** Runs {@link PageDrawer} in a Java of its own. */
final class DrawingProcess {

    private static final int MEGABYTES = 320;

    private final Path home;
    private final OwnJava java;

    /** @param home where fonts that were found are remembered */
    DrawingProcess(Path home, Duration time) {
        this.home = home;
        this.java = new OwnJava(PageDrawer.class, MEGABYTES, time);
    }

    /** Draws the file into the folder; empty if all went well. */
    Optional<Reason> draw(String kind, Path file, Path folder) throws IOException {
        try {
            OptionalInt exit = java.run(
                    folder, List.of("-Dpdfbox.fontcache=" + home), List.of(kind, file.toString(), folder.toString()));
            return exit.isEmpty() ? Optional.of(Reason.TOO_SLOW) : reason(exit.getAsInt());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Reason.BUSY);
        }
    }

    private static Optional<Reason> reason(int exit) {
        return switch (exit) {
            case PageDrawer.DONE -> Optional.empty();
            case OwnJava.OUT_OF_MEMORY, PageDrawer.TOO_LARGE -> Optional.of(Reason.TOO_LARGE);
            case PageDrawer.PROTECTED -> Optional.of(Reason.PROTECTED);
            default -> Optional.of(Reason.BROKEN);
        };
    }
}
