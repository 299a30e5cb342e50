package org.clientele.resume;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.clientele.resume.leak.LeakKind;

/**
 * Something that was taken out of a résumé because it belongs to the candidate alone.
 *
 * @param quote what stood there
 * @param near the words right before it, by which its place is found; empty at the very beginning
 */
@Embeddable
public record Removal(@Enumerated(EnumType.STRING) LeakKind kind, String quote, String near) {

    static final int QUOTE_MAX = 500;
    static final int NEAR_MAX = 80;
}
