package org.clientele.portal;

import java.util.UUID;

/** What a vacancy is called that the contact sees. */
record VacancyTitle(UUID id, String title) {}
