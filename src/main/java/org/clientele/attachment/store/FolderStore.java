package org.clientele.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps contents in a folder, in 256 folders by the first two digits of their hashes. What is put there comes by a rename
 * within the disk, so that no half file ever has a hash for a name.
 */
final class FolderStore implements FileStore {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(IncomingFile file) throws StoreException {
        Path part = part(file.hash());
        Path target = path(file.hash());
        try {
            if (!Files.exists(target)) {
                Files.createDirectories(part);
                Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
                force(part);
            }
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    /** A rename is only safe from a power failure when the folder is written too; Windows does so by itself. */
    private static void force(Path directory) throws IOException {
        if (POSIX) {
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    @Override
    public InputStream open(FileHash hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    @Override
    public boolean exists(FileHash hash) {
        return Files.exists(path(hash));
    }

    @Override
    public void delete(FileHash hash) throws StoreException {
        try {
            Files.deleteIfExists(path(hash));
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    @Override
    public Stream<StoredFile> files() throws StoreException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        return sorted(folder).stream()
                .filter(part -> part.getFileName().toString().length() == 2 && Files.isDirectory(part))
                .flatMap(part -> unchecked(part).stream())
                .filter(file -> FileHash.isHash(file.getFileName().toString()))
                .flatMap(FolderStore::describe);
    }

    private static List<Path> unchecked(Path directory) {
        try {
            return sorted(directory);
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sorted(Path directory) throws StoreException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    /** Nothing for a file that has gone while the others were read. */
    private static Stream<StoredFile> describe(Path file) {
        try {
            FileHash hash = new FileHash(file.getFileName().toString());
            return Stream.of(new StoredFile(
                    hash, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path part(FileHash hash) {
        return folder.resolve(hash.hex().substring(0, 2));
    }

    private Path path(FileHash hash) {
        return part(hash).resolve(hash.hex());
    }
}
