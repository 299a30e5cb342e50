package org.clientele.browser;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.interview.TestInterviews;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.TestSubmissions;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Vacancies, candidates and what becomes of them before a journey begins, kept by the recruiter of the tests. */
@Component
class PipelineData {

    private final TestStaff staff;
    private final TestVacancies vacancies;
    private final TestCandidates candidates;
    private final TestSubmissions submissions;
    private final TestInterviews interviews;

    PipelineData(
            TestStaff staff,
            TestVacancies vacancies,
            TestCandidates candidates,
            TestSubmissions submissions,
            TestInterviews interviews) {
        this.staff = staff;
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.submissions = submissions;
        this.interviews = interviews;
    }

    VacancyId vacancy(ClientId client, String title) {
        return asRecruiter(() -> vacancies.add(client, title));
    }

    /** Somebody who has consented to being put forward. */
    CandidateId candidate(String firstName, String lastName) {
        return asRecruiter(() -> candidates.consenting(firstName, lastName));
    }

    /** The candidate has been put forward to the contact. */
    SubmissionId submission(VacancyId vacancy, CandidateId candidate, ContactId contact) {
        return asRecruiter(() -> submissions.share(vacancy, candidate, contact));
    }

    /** The contact meets the candidate tomorrow. */
    InterviewId interview(SubmissionId submission, ContactId contact) {
        return asRecruiter(() -> interviews.arrange(submission, Duration.ofDays(1), contact));
    }

    private <T> T asRecruiter(Supplier<T> work) {
        var made = new AtomicReference<T>();
        staff.as(Role.RECRUITER, () -> made.set(work.get()));
        return made.get();
    }
}
