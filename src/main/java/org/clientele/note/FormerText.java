package org.clientele.note;

import java.time.Instant;

/** What a note said until somebody edited it, and who had written that when. */
public record FormerText(String text, String by, Instant at) {}
