package org.clientele.vacancy;

/** A vacancy came back from the archive, and with it what went along. */
public record VacancyRestored(VacancyId vacancy) {}
