package org.clientele.vacancy;

/** A vacancy went into the archive; what belongs to it goes along, in the same transaction. */
public record VacancyArchived(VacancyId vacancy) {}
