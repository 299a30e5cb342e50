package org.clientele.vacancy;

import org.clientele.contact.ContactId;

/** The agency has taken on a vacancy that the contact had asked for, or has said no. */
public record VacancyRequestDecided(VacancyId vacancy, ContactId contact, boolean approved) {}
