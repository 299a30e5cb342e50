package org.clientele.attachment.preview;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.clientele.attachment.preview.PreviewOutcome.Reason;

/**
 * Runs {@link PageDrawer} in a Java of its own. Formats such as PDF unpack tiny files to gigabytes in more ways than one
 * can check beforehand; a process has its memory and its time, and ends.
 */
final class DrawingProcess {

    private static final String MEMORY = "-Xmx320m";

    /** Boot's loader, which finds the libraries within the packaged jar. */
    private static final String PACKAGED = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Path home;
    private final Duration time;

    /** @param home where fonts that were found are remembered */
    DrawingProcess(Path home, Duration time) {
        this.home = home;
        this.time = time;
    }

    /** Draws the file into the folder; empty if all went well. */
    Optional<Reason> draw(String kind, Path file, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(kind, file, folder));
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        forgetSecrets(builder.environment());
        Process process = builder.start();
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(Reason.TOO_SLOW);
            }
            return reason(process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Reason.BUSY);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What the database's password stands in is none of its business. */
    private static void forgetSecrets(Map<String, String> environment) {
        environment.keySet().retainAll(List.of("SystemRoot", "PATH", "LANG"));
    }

    private List<String> command(String kind, Path file, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + home,
                "-cp",
                System.getProperty("java.class.path")));
        if (PageDrawer.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            command.add(PageDrawer.class.getName());
        } else {
            command.addAll(List.of("-Dloader.main=" + PageDrawer.class.getName(), PACKAGED));
        }
        command.addAll(List.of(kind, file.toString(), folder.toString()));
        return command;
    }

    private static Optional<Reason> reason(int exit) {
        return switch (exit) {
            case PageDrawer.DONE -> Optional.empty();
            case PageDrawer.OUT_OF_MEMORY, PageDrawer.TOO_LARGE -> Optional.of(Reason.TOO_LARGE);
            case PageDrawer.PROTECTED -> Optional.of(Reason.PROTECTED);
            default -> Optional.of(Reason.BROKEN);
        };
    }
}
