package org.clientele.attachment;

import java.time.Instant;
import java.util.Iterator;
import org.clientele.attachment.store.FileHash;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.StoreException;
import org.clientele.attachment.store.StoredFile;
import org.jspecify.annotations.Nullable;

/** Goes through contents and rows at once, both in the order of the hashes: one pass, whatever their number. */
final class FileComparison {

    private final FileStore store;
    private final FileRemoval removal;
    private final FileTally tally;
    private final Instant claimedBefore;

    FileComparison(FileStore store, FileRemoval removal, FileTally tally, Instant claimedBefore) {
        this.store = store;
        this.removal = removal;
        this.tally = tally;
        this.claimedBefore = claimedBefore;
    }

    void run(Iterator<StoredFile> files, Iterator<ContentRow> rows) throws StoreException {
        StoredFile file = next(files);
        ContentRow row = next(rows);
        while (file != null || row != null) {
            int order = order(file, row);
            check(order <= 0 ? file : null, order >= 0 ? row : null);
            file = order <= 0 ? next(files) : file;
            row = order >= 0 ? next(rows) : row;
        }
    }

    /** Negative if the file comes first, positive if the row does, zero if they belong together. */
    private static int order(@Nullable StoredFile file, @Nullable ContentRow row) {
        if (file == null) {
            return 1;
        }
        return row == null ? -1 : file.hash().compareTo(row.hash());
    }

    private void check(@Nullable StoredFile file, @Nullable ContentRow row) throws StoreException {
        if (file != null) {
            tally.count();
        }
        if (row != null && row.used()) {
            checkUsed(file, row);
        } else if (file != null && file.storedAt().isBefore(claimedBefore)) {
            remove(file.hash(), file.size());
        } else if (file == null && row != null) {
            remove(row.hash(), row.size());
        }
    }

    /** A file may have come after its place in the list was read, hence the second look. */
    private void checkUsed(@Nullable StoredFile file, ContentRow row) throws StoreException {
        boolean whole = file == null ? store.exists(row.hash()) : file.size() == row.size();
        if (!whole) {
            tally.find(FileFindingKind.MISSING, row.hash(), row.size());
        }
    }

    private void remove(FileHash hash, long size) throws StoreException {
        if (removal.removeIfUnused(hash, size, claimedBefore)) {
            tally.find(FileFindingKind.REMOVED, hash, size);
        }
    }

    private static <T> @Nullable T next(Iterator<T> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }
}
