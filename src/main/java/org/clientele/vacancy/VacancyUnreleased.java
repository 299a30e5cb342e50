package org.clientele.vacancy;

import org.clientele.contact.ContactId;

/** The contact does not see the vacancy in the portal any more. */
public record VacancyUnreleased(VacancyId vacancy, ContactId contact) {}
