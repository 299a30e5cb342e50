package org.clientele.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When what happened to a company, as far as BIR knows; null where it did not, or is not known. */
public record CompanyDates(
        @Nullable LocalDate founded,
        @Nullable LocalDate started,
        @Nullable LocalDate suspended,
        @Nullable LocalDate resumed,
        @Nullable LocalDate ended,
        @Nullable LocalDate struckOff,
        @Nullable LocalDate bankruptcyDeclared,
        @Nullable LocalDate bankruptcyEnded) {

    public static final CompanyDates NONE = new CompanyDates(null, null, null, null, null, null, null, null);

    /** How the company stands on a day; the gravest holds. */
    public Standing on(LocalDate day) {
        if (isReached(struckOff, day)) {
            return Standing.STRUCK_OFF;
        }
        if (isReached(ended, day)) {
            return Standing.ENDED;
        }
        if (isReached(bankruptcyDeclared, day) && !isReached(bankruptcyEnded, day)) {
            return Standing.BANKRUPT;
        }
        boolean isSuspended = suspended != null && isReached(suspended, day);
        // The register keeps the former suspension when business is resumed.
        boolean isResumed =
                suspended != null && resumed != null && !resumed.isBefore(suspended) && isReached(resumed, day);
        return isSuspended && !isResumed ? Standing.SUSPENDED : Standing.ACTIVE;
    }

    private static boolean isReached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
