package org.clientele.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of VAT payers says of a company on a day. Empty text is "", never null.
 *
 * @param accounts bank accounts, 26 digits each
 * @param registeredOn since when it pays VAT; null if not told
 * @param removedOn since when it does no more; null if it does
 * @param requestId the ministry's number of this very answer, which is evidence of it
 * @param answeredAt as the ministry wrote it, in Polish time
 */
public record VatEntry(
        String nip,
        String name,
        VatStatus status,
        List<String> accounts,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate removedOn,
        String requestId,
        LocalDateTime answeredAt) {

    public VatEntry {
        accounts = List.copyOf(accounts);
    }
}
