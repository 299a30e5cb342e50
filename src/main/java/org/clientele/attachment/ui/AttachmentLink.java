package org.clientele.attachment.ui;

import java.util.UUID;
import org.clientele.attachment.AttachmentId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Attachments open at their page. */
@Component
class AttachmentLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.ATTACHMENT;
    }

    @Override
    public String url(UUID id) {
        return AttachmentNavigation.url(new AttachmentId(id));
    }

    @Override
    public String icon() {
        return "vaadin:paperclip";
    }
}
