package org.clientele.vacancy;

import java.util.Map;
import java.util.Set;
import org.clientele.client.AssignmentPart;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.clientele.shared.SaveOutcome.Saved;
import org.springframework.stereotype.Component;

/** Vacancies for tests, kept by whoever the test runs as. */
@Component
public class TestVacancies {

    private final Vacancies vacancies;
    private final VacancyStages stages;

    TestVacancies(Vacancies vacancies, VacancyStages stages) {
        this.vacancies = vacancies;
        this.stages = stages;
    }

    /** An open one with a title and nothing else, in the standard pipeline. */
    public VacancyId add(ClientId client, String title) {
        return add(client, titled(title));
    }

    public VacancyId add(ClientId client, VacancyDetails details) {
        return new VacancyId(((Saved) vacancies.add(client, details, VacancyStart.OPEN)).id());
    }

    public VacancyView view(VacancyId id) {
        return vacancies.find(id).orElseThrow();
    }

    public long version(VacancyId id) {
        return view(id).version();
    }

    /** The first stage of the kind. */
    public StageId stage(VacancyId id, StageKind kind) {
        return stages.of(id).stream()
                .filter(stage -> stage.details().kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A vacancy with a title and nothing else. */
    public static VacancyDetails titled(String title) {
        return with(title, Map.of(), Map.of());
    }

    public static VacancyDetails with(
            String title, Map<AccountId, AssignmentPart> recruiters, Map<ContactId, Set<ContactPart>> contacts) {
        VacancyDetails empty = VacancyDetails.empty(recruiters);
        return new VacancyDetails(
                null,
                title,
                "",
                1,
                empty.employmentForm(),
                empty.salary(),
                empty.priority(),
                null,
                recruiters,
                contacts,
                "",
                "",
                "",
                "",
                Set.of());
    }
}
