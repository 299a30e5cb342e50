package org.clientele.shared;

/**
 * What a salary is for, offered or wished. Stored by name; each has the translations
 * {@code vacancy.salaryPeriod.<NAME>} and {@code candidate.salaryPeriod.<NAME>}.
 */
public enum SalaryPeriod {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
