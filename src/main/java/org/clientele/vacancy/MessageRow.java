package org.clientele.vacancy;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about a vacancy.
 *
 * @param body in plain text; empty once it is deleted
 * @param ofClient whether a contact said it
 * @param own whether the reader did
 */
public record MessageRow(
        UUID id, String body, String author, boolean ofClient, Instant writtenAt, boolean deleted, boolean own) {}
