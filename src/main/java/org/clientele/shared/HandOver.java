package org.clientele.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * When two contacts become one, what the one did or was shown is the other's.
 *
 * @param name what the log of merges keeps its ids under
 * @param found the ids of what goes from the one to the other
 * @param handing does it
 */
public record HandOver(String name, BiFunction<UUID, UUID, List<UUID>> found, Handing handing)
        implements MergeParticipant {

    /** Hands rows over from one contact to another. */
    public interface Handing {

        void handOver(List<UUID> ids, UUID from, UUID to);
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        List<UUID> ids = found.apply(absorbed, kept);
        handOver(ids, absorbed, kept);
        return MergeParticipant.textOf(ids);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        handOver(MergeParticipant.idsIn(moved), kept, absorbed);
    }

    private void handOver(List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            handing.handOver(ids, from, to);
        }
    }
}
