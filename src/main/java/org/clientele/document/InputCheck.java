package org.clientele.document;

import java.math.BigDecimal;
import java.util.Map;
import org.clientele.shared.FieldCheck;

/**
 * Whether what was typed for a document can be put in.
 *
 * @param errors translation keys by field, empty if all is well
 */
record InputCheck(DocumentInput clean, Map<String, String> errors) {

    static InputCheck of(DocumentInput typed) {
        FieldCheck check = new FieldCheck();
        BigDecimal amount = typed.amount();
        if (amount != null && (amount.signum() < 0 || amount.compareTo(DocumentInput.AMOUNT_MAX) > 0)) {
            check.refuse("amount", "generating.amount.wrong");
        }
        DocumentInput clean = new DocumentInput(
                check.line("subject", typed.subject(), DocumentInput.SUBJECT_MAX),
                check.line("place", typed.place(), DocumentInput.PLACE_MAX),
                typed.day(),
                amount,
                typed.currency(),
                check.paragraphs("remarks", typed.remarks(), DocumentInput.REMARKS_MAX));
        return new InputCheck(clean, check.errors());
    }
}
