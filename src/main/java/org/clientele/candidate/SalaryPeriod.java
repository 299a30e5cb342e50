package org.clientele.candidate;

/** What a wished salary is for. Stored by name; each has the translation {@code candidate.salaryPeriod.<NAME>}. */
public enum SalaryPeriod {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
