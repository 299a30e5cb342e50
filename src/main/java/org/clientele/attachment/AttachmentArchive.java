package org.clientele.attachment;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings attachments back from the archive, and destroys their rows when their time there is over. Contents that nobody
 * refers to any more go with the next nightly check (docs/adr/0022).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentArchive implements ArchiveParticipant {

    private final AttachmentRepository attachments;
    private final AttachmentVersionRepository versions;
    private final ApplicationEventPublisher events;

    AttachmentArchive(
            AttachmentRepository attachments, AttachmentVersionRepository versions, ApplicationEventPublisher events) {
        this.attachments = attachments;
        this.versions = versions;
        this.events = events;
    }

    @Override
    public RecordType type() {
        return RecordType.ATTACHMENT;
    }

    @Override
    public void restore(UUID id) {
        require(id);
        events.publishEvent(new RecordChanged(
                new AttachmentId(id).toRecordRef(),
                attachments.findClientOf(id).orElse(null),
                RecordChanged.Act.RESTORED,
                List.of()));
    }

    @Override
    public void purge(UUID id) {
        Attachment attachment = require(id);
        versions.deleteOf(id);
        attachments.delete(attachment);
    }

    private Attachment require(UUID id) {
        return attachments
                .findForUpdate(new AttachmentId(id))
                .orElseThrow(() -> new IllegalStateException("No such attachment: " + id));
    }
}
