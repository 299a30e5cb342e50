package org.clientele.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed of a vacancy in its own row. */
@Embeddable
record VacancyFields(
        String title,
        @Column(columnDefinition = "text") String description,
        int openings,
        @Enumerated(EnumType.STRING) EmploymentForm employmentForm,
        @Embedded Salary salary,
        VacancyPriority priority,
        @Nullable LocalDate deadline,
        @Column(columnDefinition = "text") String privateNote,
        @Column(columnDefinition = "text") String internalRequirements,
        @Column(columnDefinition = "text") String hints,
        @Column(columnDefinition = "text") String targetCompanies) {

    static VacancyFields of(VacancyDetails details) {
        return new VacancyFields(
                details.title(),
                details.description(),
                details.openings(),
                details.employmentForm(),
                details.salary(),
                details.priority(),
                details.deadline(),
                details.privateNote(),
                details.internalRequirements(),
                details.hints(),
                details.targetCompanies());
    }
}
