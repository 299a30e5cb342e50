package org.clientele.document;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return moved.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        List<UUID> ids = Arrays.stream(moved.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
        handOver(ids, kept, absorbed);
    }

    private void handOver(List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            documents.handOver(ids, from, to);
        }
    }
}
