package org.clientele.attachment;

/** What a file check finds. Stored by name; each has the translation {@code attachment.check.finding.<NAME>}. */
public enum FileFindingKind {
    /** Attachments refer to a content that is not in the store, or is there with another size. */
    MISSING,
    /** Nobody referred to a content any more; it was deleted. */
    REMOVED
}
