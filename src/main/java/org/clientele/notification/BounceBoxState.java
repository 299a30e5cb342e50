package org.clientele.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mailbox of returned mails is doing.
 *
 * @param readAt when it was last read; null if it never was
 * @param problem why it could not be read the last time; empty if it could
 */
public record BounceBoxState(String mailbox, @Nullable Instant readAt, String problem) {}
