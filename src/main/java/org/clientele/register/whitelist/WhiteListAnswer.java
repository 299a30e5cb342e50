package org.clientele.register.whitelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the white list answers. Texts and lists that are missing are empty. */
record WhiteListAnswer(@Nullable Result result) {

    /**
     * @param subject null if the number is not on the list
     * @param requestDateTime as dd-MM-yyyy HH:mm:ss
     */
    record Result(@Nullable Subject subject, String requestId, String requestDateTime) {}

    /**
     * Of a company on the list.
     *
     * @param statusVat Czynny, Zwolniony or Niezarejestrowany
     * @param registrationLegalDate as yyyy-MM-dd, likewise the other one
     */
    record Subject(
            String name,
            String nip,
            String statusVat,
            String registrationLegalDate,
            String removalDate,
            List<String> accountNumbers) {}

    /** What it answers instead if it does not. */
    record Refusal(String code, String message) {}
}
