package org.clientele.attachment;

/** What an attachment is for. Stored by name; each has the translation {@code attachment.category.<NAME>}. */
public enum AttachmentCategory {
    CONTRACT,
    /** That somebody may sign, or collect mail, for the client. */
    AUTHORISATION,
    TERMS,
    /** The original of a candidate's résumé, which never goes to a client. */
    RESUME,
    OTHER
}
