package org.clientele.attachment;

import java.time.Instant;
import org.clientele.attachment.store.FileHash;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.StoreException;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes contents away that nobody refers to. Only this deletes from the store (docs/adr/0022). */
@Component
class FileRemoval {

    private final FileContentRepository contents;
    private final AttachmentVersionRepository versions;
    private final FileStore store;

    FileRemoval(FileContentRepository contents, AttachmentVersionRepository versions, FileStore store) {
        this.contents = contents;
        this.versions = versions;
        this.store = store;
    }

    /**
     * Removes the content, holding off whoever uploads the same at this moment.
     *
     * @param claimedBefore what was claimed since is left: its rows may be about to come
     * @return whether it was removed
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, rollbackFor = StoreException.class)
    @RetriedOnCollision
    public boolean removeIfUnused(FileHash hash, long size, Instant claimedBefore) throws StoreException {
        contents.adopt(hash.hex(), size, Instant.EPOCH);
        FileContent content = contents.findForUpdate(hash.hex()).orElseThrow();
        if (content.wasClaimedAfter(claimedBefore) || versions.existsByHash(hash.hex())) {
            return false;
        }
        store.delete(hash);
        contents.delete(content);
        return true;
    }
}
