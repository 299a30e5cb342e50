package org.clientele.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account has another password; whoever signed in with the old one is out.
 *
 * @param keptSession the session that changed it; null if it was changed without one
 */
record PasswordChanged(AccountId account, @Nullable UUID keptSession) {}
