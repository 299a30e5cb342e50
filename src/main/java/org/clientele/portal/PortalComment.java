package org.clientele.portal;

import java.time.Instant;

/**
 * A comment in the thread with the client.
 *
 * @param own whether the contact who reads wrote it
 */
public record PortalComment(String author, String body, Instant writtenAt, boolean own) {}
