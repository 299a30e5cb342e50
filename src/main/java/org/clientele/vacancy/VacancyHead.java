package org.clientele.vacancy;

/**
 * What stands above all tabs of a vacancy, in one statement.
 *
 * @param version goes back to {@link Vacancies} with what was changed
 */
public record VacancyHead(VacancyRef ref, long version, VacancyPriority priority, Standing standing) {

    public VacancyId id() {
        return ref.id();
    }

    public String title() {
        return ref.title();
    }
}
