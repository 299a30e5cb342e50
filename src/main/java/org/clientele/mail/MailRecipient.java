package org.clientele.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail goes to.
 *
 * @param name as the text addresses the person; may be empty
 * @param language in which the person is written to; null for the installation's
 */
public record MailRecipient(
        String name, String address, @Nullable Locale language) {}
