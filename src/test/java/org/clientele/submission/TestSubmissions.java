package org.clientele.submission;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Submissions for tests, kept by whoever the test runs as. */
@Component
public class TestSubmissions {

    private final Submissions submissions;
    private final SubmissionSharing sharing;
    private final SubmissionBoards boards;
    private final TestVacancies vacancies;
    private final TestCandidates candidates;

    TestSubmissions(
            Submissions submissions,
            SubmissionSharing sharing,
            SubmissionBoards boards,
            TestVacancies vacancies,
            TestCandidates candidates) {
        this.submissions = submissions;
        this.sharing = sharing;
        this.boards = boards;
        this.vacancies = vacancies;
        this.candidates = candidates;
    }

    /** Somebody who stands in the first stage of a vacancy of the client. */
    public SubmissionId inPipeline(ClientId client) {
        return propose(vacancies.add(client, "Porter"), candidates.consenting("Olga", "Wrona"));
    }

    /** Puts a candidate into the vacancy's first stage. */
    public SubmissionId propose(VacancyId vacancy, CandidateId candidate) {
        submissions.propose(vacancy, Set.of(candidate)).orElseThrow();
        return of(vacancy, candidate);
    }

    /** Puts a candidate forward to contacts, without a résumé and whatever is warned of. */
    public SubmissionId share(VacancyId vacancy, CandidateId candidate, ContactId... contacts) {
        ShareRequest request = request(vacancy, Set.of(contacts), "", candidate);
        ShareOutcome outcome = sharing.share(accepting(request));
        if (!(outcome instanceof ShareOutcome.Shared)) {
            throw new IllegalStateException("Not shared: " + outcome);
        }
        return of(vacancy, candidate);
    }

    public SubmissionId of(VacancyId vacancy, CandidateId candidate) {
        return boards.of(vacancy).orElseThrow().rows().stream()
                .filter(row -> row.candidate().equals(candidate))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public SubmissionView view(SubmissionId id) {
        return submissions.find(id).orElseThrow();
    }

    /** Moves it there, as it is now. */
    public MoveOutcome move(SubmissionId id, StageId to) {
        return submissions.move(MoveRequest.to(to, id, view(id).version()));
    }

    /** The same request with everything accepted that it would be warned of. */
    public ShareRequest accepting(ShareRequest request) {
        return new ShareRequest(
                request.vacancy(),
                request.applicants(),
                request.contacts(),
                request.comment(),
                new HashSet<>(sharing.problems(request)),
                request.overrideReason());
    }

    /** Candidates without a résumé. */
    public static ShareRequest request(
            VacancyId vacancy, Set<ContactId> contacts, String comment, CandidateId... candidates) {
        List<ShareRequest.Applicant> applicants = Arrays.stream(candidates)
                .map(candidate -> new ShareRequest.Applicant(candidate, null, ""))
                .toList();
        return new ShareRequest(vacancy, applicants, contacts, comment, Set.of(), "");
    }
}
