package org.clientele.vacancy;

/** A vacancy is about to be destroyed for good; what belongs to it goes first, in the same transaction. */
public record VacancyPurged(VacancyId vacancy) {}
