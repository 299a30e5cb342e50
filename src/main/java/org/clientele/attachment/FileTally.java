package org.clientele.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clientele.attachment.store.FileHash;

/** What a file check counts, and the first of what it finds. */
final class FileTally {

    /** Who finds more has lost the whole store, and needs no list. */
    private static final int NAMED = 1000;

    private record Found(FileFindingKind kind, FileHash hash, long size) {}

    private final List<Found> found = new ArrayList<>();
    private long contents;
    private long missing;
    private long removed;

    void count() {
        contents++;
    }

    void find(FileFindingKind kind, FileHash hash, long size) {
        switch (kind) {
            case MISSING -> missing++;
            case REMOVED -> removed++;
        }
        if (found.size() < NAMED) {
            found.add(new Found(kind, hash, size));
        }
    }

    long contents() {
        return contents;
    }

    long missing() {
        return missing;
    }

    long removed() {
        return removed;
    }

    List<FileFinding> findings(UUID check) {
        return found.stream()
                .map(one -> new FileFinding(check, one.kind(), one.hash().hex(), one.size()))
                .toList();
    }
}
