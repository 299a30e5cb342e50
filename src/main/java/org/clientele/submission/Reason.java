package org.clientele.submission;

import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.FieldCheck;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was rejected or withdrawn: one of the administrator's list, words of one's own, or both.
 *
 * @param id of the reason in the list; null for none of it
 * @param text empty if nothing was added
 */
public record Reason(@Nullable UUID id, String text) {

    public static final int TEXT_MAX = 500;

    private static final String FIELD = "text";

    public static final Reason NONE = new Reason(null, "");

    /** What is wrong with words typed as a reason, as a translation key; empty if nothing is. */
    public static Optional<String> flaw(String text) {
        FieldCheck check = new FieldCheck();
        check.paragraphs(FIELD, text, TEXT_MAX);
        return Optional.ofNullable(check.errors().get(FIELD));
    }

    public boolean isGiven() {
        return id != null || !text.isBlank();
    }
}
