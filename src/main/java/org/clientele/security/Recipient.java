package org.clientele.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be told of things.
 *
 * @param email empty if not known
 * @param language null if the account has not chosen one
 */
public record Recipient(
        AccountId id, String email, @Nullable Locale language) {

    /** As a query reads it. */
    Recipient(AccountId id, String email, @Nullable String tag) {
        this(id, email, tag == null ? null : Locale.forLanguageTag(tag));
    }
}
