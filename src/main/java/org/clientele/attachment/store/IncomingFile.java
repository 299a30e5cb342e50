package org.clientele.attachment.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content that has come in completely and lies beside the store until it is put there. Closing drops it. */
public final class IncomingFile implements Closeable {

    private final Path path;
    private final FileHash hash;
    private final long size;

    IncomingFile(Path path, FileHash hash, long size) {
        this.path = path;
        this.hash = hash;
        this.size = size;
    }

    Path path() {
        return path;
    }

    public FileHash hash() {
        return hash;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Reads it from the beginning. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
