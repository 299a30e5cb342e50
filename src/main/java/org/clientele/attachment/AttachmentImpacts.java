package org.clientele.attachment;

import java.util.List;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/** Attachments go where the record goes that they are kept with. */
@Component
class AttachmentImpacts implements ImpactContributor {

    private final AttachmentRepository attachments;

    AttachmentImpacts(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        long number = attachments.countWith(record.id());
        return number == 0 ? List.of() : List.of(new Impact("attachment.impact", number));
    }
}
