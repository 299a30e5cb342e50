package org.clientele.document;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When two contacts become one, the documents addressed to both are that one's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentsMerge implements MergeParticipant {

    private final GeneratedDocumentRepository documents;

    DocumentsMerge(GeneratedDocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        List<UUID> moved = documents.findIdsOf(absorbed);
        handOver(moved, absorbed, kept);
        return MergeParticipant.textOf(moved);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        handOver(MergeParticipant.idsIn(moved), kept, absorbed);
    }

    private void handOver(List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            documents.handOver(ids, from, to);
        }
    }
}
