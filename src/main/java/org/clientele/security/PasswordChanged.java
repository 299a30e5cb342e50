package org.clientele.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account has another password; whoever signed in with the old one is out, as soon as that one is good for nothing.
 *
 * @param account of somebody of the staff, or of a contact
 * @param keptSession the session that changed it; null if it was changed without one
 */
public record PasswordChanged(UUID account, @Nullable UUID keptSession) {}
