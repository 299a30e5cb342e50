package org.clientele.attachment;

/**
 * What people say of an attachment, besides the file itself. Empty text is "", never null.
 *
 * @param visibleToClient whether the client's contacts may see it
 */
public record AttachmentDetails(AttachmentCategory category, String description, boolean visibleToClient) {

    public static final int DESCRIPTION_MAX = 500;

    /** What a new attachment is until somebody says more. */
    public static AttachmentDetails fresh(AttachmentCategory category) {
        return new AttachmentDetails(category, "", false);
    }
}
