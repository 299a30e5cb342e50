package org.clientele.security;

import java.time.Instant;
import java.util.UUID;

/** One of a person's passkeys, by the name that the person gave it. */
public record PasskeyRow(UUID id, String name, Instant createdAt, Instant lastUsedAt) {

    /** Longest name. */
    public static final int NAME_LENGTH = 60;

    /** Of one that nobody has named. */
    static final String UNNAMED = "Passkey";
}
