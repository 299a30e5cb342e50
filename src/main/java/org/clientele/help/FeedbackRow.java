package org.clientele.help;

import java.time.Instant;
import java.util.UUID;

/** A reader's feedback as the administrator sees it. */
public record FeedbackRow(
        UUID id, String page, String language, boolean helpful, String comment, String by, Instant at) {}
