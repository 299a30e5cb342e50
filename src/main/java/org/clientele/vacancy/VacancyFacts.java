package org.clientele.vacancy;

import org.clientele.location.Location;
import org.jspecify.annotations.Nullable;

/** Checked details with the location that their id stands for, as the service has looked it up. */
record VacancyFacts(VacancyDetails details, @Nullable Location location) {}
