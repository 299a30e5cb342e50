package org.clientele.contact;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The mark on a contact who must not be approached.
 *
 * @param since the day from which it holds; null if there is no such mark
 * @param reason may be empty
 */
@Embeddable
public record DoNotContact(@Nullable LocalDate since, String reason) {

    public static final DoNotContact NO = new DoNotContact(null, "");
    public static final int REASON_MAX = 200;

    public boolean marked() {
        return since != null;
    }
}
