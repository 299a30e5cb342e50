package org.clientele.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;

/**
 * Keeps contents under their hashes, each once. It knows nothing of who refers to them: whoever deletes has made sure
 * that nobody does. What a full or unreachable store does is a {@link StoreException}.
 */
public interface FileStore {

    /** Keeps what has come in; afterwards it is complete, or nothing has changed. Kept already, it stays as it is. */
    void put(IncomingFile file) throws StoreException;

    /**
     * The content, to be closed by the caller.
     *
     * @throws NoSuchFileException if it is not there
     */
    InputStream open(FileHash hash) throws IOException;

    boolean exists(FileHash hash) throws StoreException;

    /** Takes the content away; if it is not there, nothing happens. */
    void delete(FileHash hash) throws StoreException;

    /** All that is kept, in the order of the hashes. To be closed by the caller; what fails is an UncheckedIOException. */
    Stream<StoredFile> files() throws StoreException;
}
