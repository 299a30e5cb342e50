package org.clientele.portal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.clientele.resume.Naming;

/**
 * What contacts of a role see, besides the stages (docs/features.md S1.23, S3.32).
 *
 * @param seesContactData needs {@link Naming#FULL_NAME}, since an address names its owner
 * @param seesSkills with the languages
 * @param seesComments those of colleagues; one's own and the agency's are seen in any case
 * @param seesRatings likewise
 */
@Embeddable
public record RoleSight(
        @Enumerated(EnumType.STRING) VacancyScope vacancies,
        @Enumerated(EnumType.STRING) InterviewScope interviews,
        @Enumerated(EnumType.STRING) Naming naming,
        @Enumerated(EnumType.STRING) ResumeAccess resume,
        boolean seesContactData,
        boolean seesPhoto,
        boolean seesSkills,
        boolean seesSalaryWish,
        boolean seesAvailability,
        boolean seesComments,
        boolean seesRatings) {}
