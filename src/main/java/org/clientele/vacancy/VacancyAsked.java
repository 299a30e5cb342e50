package org.clientele.vacancy;

import java.time.Instant;
import org.clientele.contact.ContactId;

/** Which contact asked for a vacancy that nobody has decided on yet (docs/features.md S1.1), and when. */
public record VacancyAsked(ContactId contact, String name, Instant at) {}
