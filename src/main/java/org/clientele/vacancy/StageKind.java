package org.clientele.vacancy;

/** What a stage of a pipeline means, whatever it is called. Stored by name; each has the translation
 * {@code vacancy.stage.<NAME>}. */
public enum StageKind {
    FOUND,
    CONTACTED,
    SCREENED,
    SUBMITTED,
    CLIENT_INTERVIEW,
    OFFER,
    HIRED,
    REJECTED_BY_CLIENT,
    REJECTED_BY_US,
    WITHDRAWN
}
