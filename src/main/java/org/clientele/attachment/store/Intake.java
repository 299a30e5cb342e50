package org.clientele.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.shared.BeforeServing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes files in: each goes to disk as it comes, through a buffer, and gets its hash on the way. What breaks off leaves
 * nothing; what a crash left is cleared away at the next start.
 */
@Component
public class Intake extends BeforeServing {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Intake(FileSettings settings) {
        super(1);
        this.folder = settings.folder().resolve("incoming");
    }

    /**
     * Reads a content to its end. A failure of the source is thrown as it is, one of the disk as StoreException.
     *
     * @param most bytes at most
     * @return empty if there is more than that
     */
    public Optional<IncomingFile> receive(InputStream content, long most) throws IOException {
        Path file = newFile();
        boolean kept = false;
        try {
            MessageDigest digest = sha256();
            long size = copy(content, file, digest, most);
            kept = size <= most;
            String hash = HexFormat.of().formatHex(digest.digest());
            return kept ? Optional.of(new IncomingFile(file, new FileHash(hash), size)) : Optional.empty();
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The number of bytes; more than allowed as soon as there are. */
    private static long copy(InputStream content, Path file, MessageDigest digest, long most) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    return size;
                }
                digest.update(buffer, 0, read);
                write(out, ByteBuffer.wrap(buffer, 0, read));
            }
            force(out);
            return size;
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws StoreException {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private static void force(FileChannel out) throws StoreException {
        try {
            out.force(true);
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private Path newFile() throws StoreException {
        try {
            Files.createDirectories(folder);
            return Files.createFile(folder.resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Clears away what uploads left that were under way when an earlier run was killed. */
    @Override
    protected void prepare() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            List<Path> files = left.toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("Files of broken-off uploads in {} could not be deleted", folder, e);
        }
    }
}
