package org.clientele.vacancy;

import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something in the conversation about a vacancy.
 *
 * @param by the contact who did; null for somebody of the agency
 */
public record VacancyDiscussed(VacancyId vacancy, @Nullable ContactId by) {}
