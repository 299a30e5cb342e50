package org.clientele.shared.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of the application in a Java of its own. Formats such as PDF unpack tiny files to gigabytes in more
 * ways than one can check beforehand; a process has its memory and its time, and ends (docs/adr/0023).
 */
public final class OwnJava {

    /** What Java itself ends with when memory runs out. */
    public static final int OUT_OF_MEMORY = 3;

    /** Boot's loader, which finds the libraries within the packaged jar. */
    private static final String PACKAGED = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Class<?> program;
    private final int megabytes;
    private final Duration time;

    /**
     * @param program has a main method, and ends with a number other than {@link #OUT_OF_MEMORY}
     * @param megabytes of memory for its objects
     * @param time after which it is ended
     */
    public OwnJava(Class<?> program, int megabytes, Duration time) {
        this.program = program;
        this.megabytes = megabytes;
        this.time = time;
    }

    /**
     * Waits for the program's end.
     *
     * @param folder for its temporary files
     * @param options of Java, such as system properties
     * @return what it ended with; empty if it took too long
     */
    public OptionalInt run(Path folder, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(folder, options, arguments));
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        forgetSecrets(builder.environment());
        Process process = builder.start();
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What the database's password stands in is none of its business. */
    private static void forgetSecrets(Map<String, String> environment) {
        environment.keySet().retainAll(List.of("SystemRoot", "PATH", "LANG"));
    }

    private List<String> command(Path folder, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        if (program.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            command.add(program.getName());
        } else {
            command.addAll(List.of("-Dloader.main=" + program.getName(), PACKAGED));
        }
        command.addAll(arguments);
        return command;
    }
}
