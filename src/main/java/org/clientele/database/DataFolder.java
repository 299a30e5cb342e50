package org.clientele.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.clientele.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which an embedded MariaDB lives. A lock keeps it to one Java process, which ends with that process. */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    /** Name of the file into which the server writes the number of its process. */
    static final String PROCESS_ID = "mariadb.pid";

    private static final int SECONDS_TO_STOP = 60;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, which is made if need be, and ends the server that a killed process has left in it. */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(lock)) {
                lock.close();
                throw new StartRefusedException("Another Clientele is running on the data folder " + path
                        + ": end it, or give this one a folder of its own with CLIENTELE_DATA_DIR.");
            }
            DataFolder opened = new DataFolder(path, lock);
            opened.endLeftover();
            return opened;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data folder " + path
                            + " cannot be written: allow it, or name another folder with CLIENTELE_DATA_DIR.",
                    e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** What the server has to say. */
    Path log() {
        return file("mariadb.log");
    }

    /** Writes a file that nobody but its owner may read. */
    Path writeSecret(String name, String content) throws IOException {
        Path file = file(name);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, content);
    }

    private void endLeftover() throws IOException {
        Optional<ProcessHandle> leftover =
                readProcessId().flatMap(ProcessHandle::of).filter(this::isOurs);
        if (leftover.isPresent()) {
            log.info(
                    "Ending the MariaDB that an earlier run has left behind, process {}.",
                    leftover.get().pid());
            end(leftover.get());
        }
    }

    private Optional<Long> readProcessId() throws IOException {
        try {
            return Optional.of(Long.valueOf(Files.readString(file(PROCESS_ID)).strip()));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number may long since belong to another program: ours is the one whose command line names this folder. */
    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        Stream<String> arguments = info.arguments().stream().flatMap(Stream::of);
        return Stream.concat(info.command().stream(), arguments)
                .anyMatch(word -> word.contains(path + path.getFileSystem().getSeparator()));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
