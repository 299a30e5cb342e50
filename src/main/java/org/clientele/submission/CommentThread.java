package org.clientele.submission;

/** The two threads of a submission. Stored by name; each has the translation {@code submission.thread.<NAME>}. */
public enum CommentThread {
    /** Never seen by any client. */
    INTERNAL,
    /** Read and written by the client's contacts as well. */
    CLIENT
}
