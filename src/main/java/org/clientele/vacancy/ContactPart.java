package org.clientele.vacancy;

/** What a contact of the client does for a vacancy. Stored by name; each has the translation
 * {@code vacancy.part.<NAME>}. */
public enum ContactPart {
    DECIDES,
    INTERVIEWS,
    INFORMED
}
