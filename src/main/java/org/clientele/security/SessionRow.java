package org.clientele.security;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's signed-in browsers.
 *
 * @param device browser and operating system, as far as the browser tells
 * @param address the network address it signed in from
 * @param lastSeen when it was last heard of; an open page says every few minutes that it is still there
 * @param current whether it is the one that asks
 */
public record SessionRow(UUID id, String device, String address, Instant since, Instant lastSeen, boolean current) {}
