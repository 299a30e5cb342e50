package org.clientele.vacancy;

/** What a salary is for. Stored by name; each has the translation {@code vacancy.salaryPeriod.<NAME>}. */
public enum SalaryPeriod {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
