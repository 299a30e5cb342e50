package org.clientele.attachment.ui;

import org.clientele.attachment.AttachmentId;
import org.springframework.modulith.NamedInterface;

/** Where attachments are shown and handed out. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class AttachmentNavigation {

    static final String PATH = "desk/files";

    private AttachmentNavigation() {}

    /** The address of an attachment's page. */
    public static String url(AttachmentId id) {
        return PATH + "/" + id.value();
    }

    /**
     * The address of something to look at.
     *
     * @param part the number of a page, or {@code text}
     */
    static String previewUrl(AttachmentId id, int number, String part) {
        return downloadUrl(id, number) + "/preview/" + part;
    }

    /** The address from which a file is downloaded; it stays the same as long as the file is kept. */
    public static String downloadUrl(AttachmentId id, int number) {
        return url(id) + "/" + number;
    }
}
