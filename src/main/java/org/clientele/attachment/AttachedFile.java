package org.clientele.attachment;

import java.io.IOException;
import java.io.InputStream;
import org.clientele.attachment.preview.Drawable;
import org.clientele.attachment.store.FileHash;
import org.clientele.attachment.store.FileStore;

/** A file that somebody may read, who has been asked for permission already. */
public final class AttachedFile implements Drawable {

    private final FileStore store;
    private final FileHash hash;
    private final String name;
    private final String mediaType;
    private final long size;

    AttachedFile(FileStore store, FileRow row) {
        this.store = store;
        this.hash = new FileHash(row.hash());
        this.name = row.fileName();
        this.mediaType = row.mediaType();
        this.size = row.size();
    }

    /** A name that is harmless in a header and on a disk. */
    public String name() {
        return name;
    }

    /** That of its content. */
    @Override
    public String key() {
        return hash.hex();
    }

    /** As the content says, whatever the name does. */
    @Override
    public String mediaType() {
        return mediaType;
    }

    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return store.open(hash);
    }
}
