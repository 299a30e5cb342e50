package org.clientele.attachment;

import org.clientele.attachment.store.FileHash;

/**
 * A content as the rows have it.
 *
 * @param used whether a version of some attachment refers to it
 */
record ContentRow(String hex, long size, boolean used) {

    FileHash hash() {
        return new FileHash(hex);
    }
}
