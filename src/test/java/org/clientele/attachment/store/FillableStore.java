package org.clientele.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The store of the tests: a folder whose disk a test can fill up. */
@Component
@Primary
public class FillableStore implements FileStore {

    private final FileStore folder;
    private volatile boolean full;

    FillableStore(FileSettings settings) {
        this.folder = new FolderStore(settings.folder());
    }

    /** Does something while nothing more fits on the disk. */
    public void whileFull(Runnable work) {
        full = true;
        try {
            work.run();
        } finally {
            full = false;
        }
    }

    @Override
    public void put(IncomingFile file) throws StoreException {
        if (full && !exists(file.hash())) {
            // In the words of Linux, as IntakeTest looks up.
            throw StoreException.of(new FileSystemException(file.hash().hex(), null, "No space left on device"));
        }
        folder.put(file);
    }

    @Override
    public InputStream open(FileHash hash) throws IOException {
        return folder.open(hash);
    }

    @Override
    public boolean exists(FileHash hash) throws StoreException {
        return folder.exists(hash);
    }

    @Override
    public void delete(FileHash hash) throws StoreException {
        folder.delete(hash);
    }

    @Override
    public Stream<StoredFile> files() throws StoreException {
        return folder.files();
    }
}
