package org.clientele.browser;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Vacancies and candidates before a journey begins, kept by the recruiter of the tests. */
@Component
class PipelineData {

    private final TestStaff staff;
    private final TestVacancies vacancies;
    private final TestCandidates candidates;

    PipelineData(TestStaff staff, TestVacancies vacancies, TestCandidates candidates) {
        this.staff = staff;
        this.vacancies = vacancies;
        this.candidates = candidates;
    }

    VacancyId vacancy(ClientId client, String title) {
        return asRecruiter(() -> vacancies.add(client, title));
    }

    /** Somebody who has consented to being put forward. */
    CandidateId candidate(String firstName, String lastName) {
        return asRecruiter(() -> candidates.consenting(firstName, lastName));
    }

    private <T> T asRecruiter(Supplier<T> work) {
        var made = new AtomicReference<T>();
        staff.as(Role.RECRUITER, () -> made.set(work.get()));
        return made.get();
    }
}
