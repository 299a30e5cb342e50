package org.clientele.attachment;

/** How an upload went. */
public sealed interface UploadOutcome {

    /** The file is kept. */
    record Kept(AttachmentId id) implements UploadOutcome {}

    /** Nothing is kept, neither a row nor a file. */
    record Refused(Reason reason) implements UploadOutcome {}

    /** Each has the translation {@code attachment.refused.<NAME>} with the name of the file as {0}. */
    enum Reason {
        EMPTY,
        /** Its translation has the largest size as {1}. */
        TOO_LARGE,
        /** The sender stopped half-way. */
        BROKEN_OFF,
        /** What it was to be kept with is archived or was never there. */
        GONE,
        /** With the record there are already as many as are taken from outside the agency. */
        TOO_MANY,
        /** Of a kind that is not taken from outside the agency. */
        KIND,
        STORE_FULL,
        STORE_UNREACHABLE
    }
}
