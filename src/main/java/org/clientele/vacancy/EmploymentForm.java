package org.clientele.vacancy;

/** On what terms the candidate is to work. Stored by name; each has the translation {@code vacancy.employmentForm.<NAME>}. */
public enum EmploymentForm {
    PERMANENT,
    FIXED_TERM,
    /** A contract for specific work or of mandate, as civil law knows it. */
    MANDATE,
    /** Self-employed, by a contract between businesses. */
    CONTRACTOR,
    /** Hired out by the agency. */
    TEMPORARY,
    INTERNSHIP
}
