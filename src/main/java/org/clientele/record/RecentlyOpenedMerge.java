package org.clientele.record;

import java.util.UUID;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever looked at the absorbed contact finds the kept one among what they looked at last. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecentlyOpenedMerge implements MergeParticipant {

    private final RecentlyOpenedRepository opened;

    RecentlyOpenedMerge(RecentlyOpenedRepository opened) {
        this.opened = opened;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "recentlyOpened";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        opened.findByRecordId(absorbed).forEach(entry -> opened.write(entry.accountId(), kept, entry.openedAt()));
        return "";
    }

    /** The absorbed contact is still noted, and hidden only while it is archived. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {}
}
