package org.clientele.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was rejected or withdrawn: one of the administrator's list, words of one's own, or both.
 *
 * @param id of the reason in the list; null for none of it
 * @param text empty if nothing was added
 */
public record Reason(@Nullable UUID id, String text) {

    public static final int TEXT_MAX = 500;

    public static final Reason NONE = new Reason(null, "");

    public boolean isGiven() {
        return id != null || !text.isBlank();
    }
}
