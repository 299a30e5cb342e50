package org.clientele.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.IncomingFile;
import org.clientele.attachment.store.Stores;

/** Files in a store of their own, for tests that need no database. */
public final class TestFiles {

    private TestFiles() {}

    /** A file of this content, of the media type that it is found to be. */
    public static AttachedFile of(Path folder, String name, byte[] content) throws IOException {
        FileStore store = Stores.inFolder(folder);
        try (IncomingFile file = Stores.intake(folder)
                .receive(new ByteArrayInputStream(content), Integer.MAX_VALUE)
                .orElseThrow()) {
            String type = MediaTypes.detect(file);
            store.put(file);
            return new AttachedFile(store, new FileRow(file.hash().hex(), name, type, file.size()));
        }
    }
}
