package org.clientele.companydata;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.clientele.register.VatEntry;
import org.clientele.register.VatStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the list of VAT payers said of a client's company, with the ministry's evidence of it (docs/features.md S0.25).
 *
 * @param asOf when it said so
 * @param simulated whether the simulator said so
 * @param accountLines bank accounts, 26 digits on each line
 * @param requestId the ministry's number of this answer
 * @param answeredAt as the ministry wrote it, in Polish time
 */
@Embeddable
public record VatFacts(
        @Column(name = "vat_as_of") Instant asOf,
        @Column(name = "vat_simulated") boolean simulated,

        @Column(name = "vat_status") @Enumerated(EnumType.STRING)
        VatStatus status,

        @Column(name = "vat_accounts", columnDefinition = "text")
        String accountLines,

        @Column(name = "vat_registered_on") @Nullable LocalDate registeredOn,
        @Column(name = "vat_removed_on") @Nullable LocalDate removedOn,
        @Column(name = "vat_request_id") String requestId,
        @Column(name = "vat_answered_at") LocalDateTime answeredAt) {

    static VatFacts of(VatEntry entry, Instant asOf, boolean simulated) {
        return new VatFacts(
                asOf,
                simulated,
                entry.status(),
                String.join("\n", entry.accounts()),
                entry.registeredOn(),
                entry.removedOn(),
                entry.requestId(),
                entry.answeredAt());
    }

    public List<String> accounts() {
        return accountLines.lines().toList();
    }
}
