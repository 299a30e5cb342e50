package org.clientele.security;

import java.time.Instant;

/**
 * A link by which somebody sets a password, once. Whoever has the link can do it, so it is shown once and goes to that
 * person alone.
 */
public record OneTimeLink(String url, Instant expiresAt) {}
