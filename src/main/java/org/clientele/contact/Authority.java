package org.clientele.contact;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag that holds within a validity period: may collect mail, may represent (docs/features.md S4.15, S4.16).
 *
 * @param granted whether the flag is set at all
 * @param from first day on which it holds; null if it always did
 * @param until last day on which it holds; null if no end is set
 */
@Embeddable
public record Authority(
        boolean granted, @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Authority NONE = new Authority(false, null, null);

    /** How a flag stands on a day. */
    public enum Standing {
        HOLDS,
        NOT_YET,
        EXPIRED,
        NOT_GRANTED
    }

    /** Set, without a beginning or an end. */
    public static Authority unlimited() {
        return new Authority(true, null, null);
    }

    public Standing on(LocalDate day) {
        if (!granted) {
            return Standing.NOT_GRANTED;
        }
        if (from != null && day.isBefore(from)) {
            return Standing.NOT_YET;
        }
        return until != null && day.isAfter(until) ? Standing.EXPIRED : Standing.HOLDS;
    }

    /** As the history keeps it: empty if not set, "true" without limits, else "2026-01-01 – 2026-12-31". */
    String print() {
        if (!granted) {
            return "";
        }
        if (from == null && until == null) {
            return "true";
        }
        return ((from == null ? "" : from) + " – " + (until == null ? "" : until)).strip();
    }
}
