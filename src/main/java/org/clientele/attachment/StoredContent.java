package org.clientele.attachment;

import org.clientele.attachment.store.FileHash;

/** A content that is in the store, for {@link MadeFiles#keep}. */
public final class StoredContent {

    private final FileHash hash;

    StoredContent(FileHash hash) {
        this.hash = hash;
    }

    FileHash hash() {
        return hash;
    }
}
