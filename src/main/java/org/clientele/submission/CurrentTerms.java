package org.clientele.submission;

/**
 * What is agreed with a client now.
 *
 * @param version to be given back when it is changed; -1 if nothing was entered yet
 */
public record CurrentTerms(long version, ClientTermsDetails details) {

    static final long NOT_ENTERED = -1;
}
