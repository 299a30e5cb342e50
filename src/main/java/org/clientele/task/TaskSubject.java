package org.clientele.task;

import org.clientele.shared.RecordRef;

/**
 * What a task is about.
 *
 * @param client the name of the client that the record belongs to; empty if it is the client, or belongs to none
 */
public record TaskSubject(RecordRef ref, String title, String client) {}
