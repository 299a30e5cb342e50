package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.SalaryPeriod;
import org.jspecify.annotations.Nullable;

/** Who a candidate is: what was typed, but for what there may be several of. */
@Embeddable
record Person(
        String firstName,
        String lastName,
        String headline,
        @Embedded PostalAddress address,
        @Nullable LocalDate bornOn,
        String employer,
        @Nullable BigDecimal salaryWish,
        String salaryCurrency,

        @Enumerated(EnumType.STRING) SalaryPeriod salaryPeriod,

        @Nullable LocalDate availableFrom,
        @Nullable Integer noticeWeeks,
        String source) {

    static Person of(CandidateDetails details) {
        return new Person(
                details.firstName(),
                details.lastName(),
                details.headline(),
                details.address(),
                details.bornOn(),
                details.employer(),
                details.salaryWish(),
                details.salaryCurrency(),
                details.salaryPeriod(),
                details.availableFrom(),
                details.noticeWeeks(),
                details.source());
    }

    String fullName() {
        return CandidateDetails.fullName(firstName, lastName);
    }
}
