package org.clientele.contact;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The absorbed contact's user name stays taken, and leads to the kept contact (docs/features.md S3.21). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UserNamesMerge implements MergeParticipant {

    static final String NAME = "userNames";

    private final UserNameRepository names;

    UserNamesMerge(UserNameRepository names) {
        this.names = names;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        List<String> moved = names.findNamesOf(new ContactId(absorbed));
        names.handOver(moved, new ContactId(kept));
        return String.join(" ", moved);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        names.handOver(List.of(moved.split(" ")), new ContactId(absorbed));
    }
}
