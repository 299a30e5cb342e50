package org.clientele.attachment.ui;

import org.clientele.attachment.AttachmentId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Attachments open at their page. */
@Component
class AttachmentLink extends RecordLink {

    AttachmentLink() {
        super(RecordType.ATTACHMENT, "vaadin:paperclip", id -> AttachmentNavigation.url(new AttachmentId(id)));
    }
}
