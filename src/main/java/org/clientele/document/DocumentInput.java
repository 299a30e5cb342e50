package org.clientele.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a single document, as it stands nowhere else. Empty text is "", never null.
 *
 * @param subject what the document is about, in a few words
 * @param place where it is signed
 * @param day that it is about: when a contract begins, until when an offer holds
 * @param amount that it is about, in the currency
 */
public record DocumentInput(
        String subject,
        String place,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        DocumentCurrency currency,
        String remarks) {

    public static final int SUBJECT_MAX = 200;
    public static final int PLACE_MAX = 100;
    public static final int REMARKS_MAX = 4000;

    /** Above this nobody writes an amount in words. */
    public static final BigDecimal AMOUNT_MAX = new BigDecimal("999999999999.99");

    public static DocumentInput empty() {
        return new DocumentInput("", "", null, null, DocumentCurrency.PLN, "");
    }
}
