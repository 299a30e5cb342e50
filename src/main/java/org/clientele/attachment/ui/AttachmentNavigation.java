package org.clientele.attachment.ui;

import org.clientele.attachment.AttachmentId;

/** Where attachments are shown and handed out. Addresses are within the application, without a leading slash. */
final class AttachmentNavigation {

    static final String PATH = "desk/files";

    private AttachmentNavigation() {}

    /** The address of an attachment's page. */
    static String url(AttachmentId id) {
        return PATH + "/" + id.value();
    }

    /** The address from which a file is downloaded; it stays the same as long as the file is kept. */
    static String downloadUrl(AttachmentId id, int number) {
        return url(id) + "/" + number;
    }
}
