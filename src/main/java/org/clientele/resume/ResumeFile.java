package org.clientele.resume;

/**
 * A résumé as a file for clients.
 *
 * @param name tells nothing of the candidate
 * @param content a PDF, to be left as it is
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ResumeFile(String name, byte[] content) {}
