package org.clientele.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An administrator has taken somebody's second factor away, who is told by mail.
 *
 * @param email empty if not known
 * @param language null if the person has not chosen one
 */
public record SecondFactorRemoved(
        String name, String email, @Nullable Locale language) {}
