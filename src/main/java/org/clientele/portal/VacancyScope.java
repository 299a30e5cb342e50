package org.clientele.portal;

/** Which vacancies of its client a contact sees. An interviewer sees what it interviews for in any case. Stored by name. */
public enum VacancyScope {
    /** All of the client. */
    CLIENT,
    /** Those of the contact's location, and those released to the contact. */
    LOCATION,
    /** Those released to the contact. */
    RELEASED,
    /** Only those for which the contact interviews. */
    INTERVIEWER
}
