package org.clientele.vacancy;

import org.clientele.contact.ContactId;

/** From now on the contact sees the vacancy in the portal. */
public record VacancyReleased(VacancyId vacancy, ContactId contact) {}
