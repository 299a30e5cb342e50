package org.clientele.attachment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Attachments for tests, made as people make them. */
@Component
public class TestAttachments {

    private final Uploads uploads;

    TestAttachments(Uploads uploads) {
        this.uploads = uploads;
    }

    /** A new attachment of the record. */
    public AttachmentId add(UUID subject, String fileName, String content) {
        return add(subject, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A new attachment of the record. */
    public AttachmentId add(UUID subject, String fileName, byte[] content) {
        return add(subject, AttachmentCategory.OTHER, fileName, content);
    }

    private AttachmentId add(UUID subject, AttachmentCategory category, String fileName, byte[] content) {
        UploadOutcome outcome = uploads.add(
                subject,
                AttachmentDetails.fresh(category),
                fileName,
                content.length,
                new ByteArrayInputStream(content));
        return ((UploadOutcome.Kept) outcome).id();
    }

    /** A résumé that a candidate sent. */
    public AttachmentId addResume(UUID candidate, String fileName, byte[] content) {
        return add(candidate, AttachmentCategory.RESUME, fileName, content);
    }

    /** A newer version of an attachment. */
    public void addVersion(AttachmentId id, String fileName, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        uploads.addVersion(id, fileName, bytes.length, new ByteArrayInputStream(bytes));
    }
}
