package org.clientele.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.AssignmentPart;
import org.clientele.client.IndustryId;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of a vacancy. Empty text is "", never null. {@link VacancyCheck} says whether it can be
 * kept.
 *
 * @param locationId one of the client's locations, or null
 * @param description what the client and the candidates are told
 * @param openings how many people are sought
 * @param deadline the day by which the client wants somebody, or null
 * @param recruiters who of the agency works on it, and in which part
 * @param contacts of the client, and what each does for the vacancy
 * @param privateNote closed to the client, as are internalRequirements and hints
 * @param internalRequirements what is asked for beyond what the client sees
 * @param hints for the colleagues who work on it
 * @param targetCompanies whose people are searched for (docs/features.md N6), one company on each line
 * @param targetIndustries in which people are searched for
 */
public record VacancyDetails(
        @Nullable LocationId locationId,
        String title,
        String description,
        int openings,
        EmploymentForm employmentForm,
        Salary salary,
        VacancyPriority priority,
        @Nullable LocalDate deadline,
        Map<AccountId, AssignmentPart> recruiters,
        Map<ContactId, Set<ContactPart>> contacts,
        String privateNote,
        String internalRequirements,
        String hints,
        String targetCompanies,
        Set<IndustryId> targetIndustries) {

    public static final int TITLE_MAX = 200;
    public static final int TEXT_MAX = 10_000;
    public static final int TARGETS_MAX = 4_000;
    public static final int OPENINGS_MAX = 999;

    public VacancyDetails {
        recruiters = Map.copyOf(recruiters);
        contacts = Map.copyOf(contacts);
        targetIndustries = Set.copyOf(targetIndustries);
    }

    /** A vacancy of which nothing is known yet but who works on it. */
    public static VacancyDetails empty(Map<AccountId, AssignmentPart> recruiters) {
        return new VacancyDetails(
                null,
                "",
                "",
                1,
                EmploymentForm.PERMANENT,
                Salary.NONE,
                VacancyPriority.NORMAL,
                null,
                recruiters,
                Map.of(),
                "",
                "",
                "",
                "",
                Set.of());
    }

    /** The named companies of the target market. */
    public List<String> companies() {
        return targetCompanies.lines().filter(line -> !line.isBlank()).toList();
    }

    Optional<LocationId> location() {
        return Optional.ofNullable(locationId);
    }
}
