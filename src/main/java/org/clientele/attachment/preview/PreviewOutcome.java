package org.clientele.attachment.preview;

/** What can be shown of a file. */
public sealed interface PreviewOutcome {

    /**
     * Images of its pages; one for an image.
     *
     * @param shown how many there are
     * @param total how many pages the file has
     */
    record Pages(int shown, int total) implements PreviewOutcome {}

    /** The beginning of its text. */
    record PlainText() implements PreviewOutcome {}

    /** Nothing. */
    record Refused(Reason reason) implements PreviewOutcome {}

    /** Each has the translation {@code attachment.preview.<NAME>}. */
    enum Reason {
        /** Files of this kind are not shown. */
        UNKNOWN_KIND,
        /** It would take more memory than a preview may, such as a tiny file that unpacks to gigabytes. */
        TOO_LARGE,
        TOO_SLOW,
        PROTECTED,
        BROKEN,
        /** Too many others are being drawn. */
        BUSY
    }
}
