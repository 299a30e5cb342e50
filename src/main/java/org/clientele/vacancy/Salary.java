package org.clientele.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.clientele.shared.SalaryPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy pays, before taxes.
 *
 * @param from null if there is no lower bound; likewise to
 * @param currency ISO 4217 code
 * @param forClient whether the client's portal shows it
 */
@Embeddable
public record Salary(
        @Column(name = "salary_from") @Nullable BigDecimal from,
        @Column(name = "salary_to") @Nullable BigDecimal to,
        @Column(name = "salary_currency") String currency,

        @Enumerated(EnumType.STRING) @Column(name = "salary_period")
        SalaryPeriod period,

        @Column(name = "salary_for_client") boolean forClient) {

    /** Nothing is said about it. */
    public static final Salary NONE = new Salary(null, null, "PLN", SalaryPeriod.MONTH, false);

    public boolean isKnown() {
        return from != null || to != null;
    }
}
