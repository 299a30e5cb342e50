package org.clientele.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.clientele.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of a MariaDB server as they lie on the disk.
 *
 * @param base their folder
 * @param server the server itself
 * @param installer what makes an empty data directory
 */
record MariaDbPrograms(Path base, Path server, Path installer) {

    private static final Logger log = LoggerFactory.getLogger(MariaDbPrograms.class);

    /** Makes an empty data directory unless there is one, in a single step, so that a broken one never takes its place. */
    void install(Path data, Path logFile) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        log.info("Installing a database into {}.", data);
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Process process = run(installation(unfinished), logFile);
        process.onExit().join();
        if (process.exitValue() != 0) {
            throw new StartRefusedException("The embedded MariaDB could not be installed; " + logFile + " says why.");
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> installation(Path data) {
        List<String> command = new ArrayList<>(List.of(installer.toString(), "--datadir=" + data));
        if (!isWindows()) {
            command.addAll(List.of("--no-defaults", "--basedir=" + base, "--force", "--skip-test-db"));
            command.addAll(asRoot());
        }
        return command;
    }

    /** Starts the server with the options, besides those that every one needs on this kind of computer. */
    Process serve(List<String> options, Path logFile) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(server.toString(), "--no-defaults", "--console", "--basedir=" + base));
        if (!isWindows()) {
            // Relative to the data directory: an absolute path may be too long for a socket.
            command.add("--socket=mariadb.sock");
            command.addAll(asRoot());
        }
        command.addAll(options);
        return run(command, logFile);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** The output goes to a file and through no pipe, which would break when this process is killed. */
    private static Process run(List<String> command, Path logFile) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
    }
}
