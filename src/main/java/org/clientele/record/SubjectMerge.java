package org.clientele.record;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was about the absorbed contact is about the kept one: notes, tasks and attachments. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubjectMerge implements MergeParticipant {

    private final RecordEntryRepository entries;

    SubjectMerge(RecordEntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        List<UUID> moved = entries.findAbout(absorbed);
        change(moved, absorbed, kept);
        return MergeParticipant.textOf(moved);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        change(MergeParticipant.idsIn(moved), kept, absorbed);
    }

    private void change(List<UUID> ids, UUID from, UUID to) {
        if (ids.isEmpty()) {
            return;
        }
        entries.changeSubject(ids, from, to);
        entries.findById(to).flatMap(RecordEntry::clientId).ifPresent(client -> entries.moveWhatIsAbout(to, client));
    }
}
