package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.submission.ShareOutcome;
import org.clientele.submission.ShareProblem;
import org.clientele.submission.ShareRequest;
import org.clientele.submission.ShareRequest.Applicant;
import org.clientele.submission.SubmissionBoards;
import org.clientele.submission.SubmissionSharing;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of a vacancy with 500 candidates, and putting a group of them forward. */
class SubmissionBenchmark extends AgainstJdbc {

    private static final int GROUP = 20;
    private static final int CONTACTS = 5;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;

    private static final String BOARD = """
        select s.id, s.version, s.candidate_id, s.candidate_name, s.stage_id, s.stage_since, s.shared_at,
        s.withdrawn_at, s.feedback_due_on from submission s where s.vacancy_id = ? and s.archived = false
        order by s.stage_id, s.stage_since, s.id\
        """;

    @Autowired
    private SubmissionBoards boards;

    @Autowired
    private SubmissionSharing sharing;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private DataSource dataSource;

    private MadeUpRecruitment recruitment;

    @BeforeAll
    void addSubmissions() throws Exception {
        recruitment = new MadeUpRecruitment(data);
        recruitment.fill(dataSource, jdbc);
    }

    @Test
    void boardOfFiveHundred() throws Exception {
        VacancyId vacancy = MadeUpRecruitment.board();
        assertThat(boards.of(vacancy).orElseThrow().rows()).hasSize(MadeUpRecruitment.BOARD);

        Comparison.of("submissions-board", n -> boards.of(vacancy), n -> jdbc.rows(BOARD, vacancy.value()))
                .run()
                .medianAtMost(100)
                .statementsAtMost(8);
    }

    /** Each group goes to a vacancy of its own, so that nothing is there yet. */
    @Test
    void twentyCandidatesToFiveContacts() {
        ClientId client = new ClientId(recruitment.boardClient().id());
        Set<ContactId> people = new HashSet<>();
        IntStream.range(0, CONTACTS)
                .forEach(i -> people.add(contacts.add(client, "Iwona", "Pięcioro " + i + " " + System.nanoTime())));
        double[] milliseconds = IntStream.range(0, WARM_UP + ROUNDS)
                .mapToDouble(i -> share(vacancies.add(client, "Group " + i), people))
                .skip(WARM_UP)
                .sorted()
                .toArray();

        double median = milliseconds[ROUNDS / 2];
        System.out.printf("submissions-share-20-to-5 median=%.1f ms max=%.1f ms%n", median, milliseconds[ROUNDS - 1]);
        if (Comparison.ASSERT) {
            assertThat(median).isLessThanOrEqualTo(500);
        }
    }

    /** In milliseconds. */
    private double share(VacancyId vacancy, Set<ContactId> people) {
        List<Applicant> applicants = IntStream.range(0, GROUP)
                .mapToObj(i -> new Applicant(new CandidateId(MadeUpRecruitment.candidate(i)), null, ""))
                .toList();
        ShareRequest request = new ShareRequest(vacancy, applicants, people, "Please have a look.", Set.of(), "");
        Set<ShareProblem> known = Set.copyOf(sharing.problems(request));
        long start = System.nanoTime();
        ShareOutcome outcome =
                sharing.share(new ShareRequest(vacancy, applicants, people, request.comment(), known, ""));
        double milliseconds = (System.nanoTime() - start) / 1e6;
        assertThat(outcome).isInstanceOf(ShareOutcome.Shared.class);
        return milliseconds;
    }
}
