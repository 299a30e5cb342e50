package org.clientele.attachment;

/** An attachment as its history prints it. The components are the fields' names in the history. */
record AttachmentSnapshot(
        String fileName, int versions, AttachmentCategory category, String description, boolean visibleToClient) {}
