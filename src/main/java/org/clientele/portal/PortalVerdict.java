package org.clientele.portal;

import java.time.Instant;
import org.clientele.submission.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the contact itself has made of a candidate at one touch.
 *
 * @param reason of the agency's list; null if it gave none
 * @param words of its own, may be empty
 */
public record PortalVerdict(Verdict verdict, @Nullable String reason, String words, Instant givenAt) {}
