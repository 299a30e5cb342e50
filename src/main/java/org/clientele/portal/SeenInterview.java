package org.clientele.portal;

import java.time.Instant;
import java.util.UUID;

/**
 * An interview that the contact sees who acts, as far as that matters for acting on it.
 *
 * @param version that an answer is given on
 * @param timeZone in which its times are said
 */
public record SeenInterview(
        UUID id, long version, UUID vacancy, UUID submission, String state, Instant startsAt, String timeZone) {}
