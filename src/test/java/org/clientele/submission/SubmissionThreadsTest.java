package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.clientele.IntegrationTest;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakKind;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.vacancy.TestVacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class SubmissionThreadsTest {

    private static final String WRITER = "comment-writer";

    @Autowired
    private SubmissionThreads threads;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private JdbcClient jdbc;

    private SubmissionId submission;

    @BeforeTransaction
    void hire() {
        staff.idOf(Role.RECRUITER, WRITER);
    }

    @BeforeEach
    void somebodyIsPutForward() {
        ClientId client = clients.add("Krokus Talks");
        submission = submissions.propose(
                vacancies.add(client, "Florist"),
                candidates.add(TestCandidates.reached("Ewa", "Maj", "ewa.maj@mail.example", "+48601234567")));
    }

    @Test
    void aCommentBelongsToTheAccountAndNotToEverybodyOfThatName() throws Exception {
        staff.asNamed(Role.RECRUITER, WRITER, this::write);
        jdbc.sql("update submission_comment set author_name = 'Rita Recruiter' where submission_id = ?")
                .param(submission.value())
                .update();

        CommentRow seen = comment();
        assertThat(seen.author()).isEqualTo("Rita Recruiter");
        assertThat(seen.own()).isFalse();
        assertThat(threads.delete(seen.id())).isInstanceOf(Gone.class);
        staff.asNamed(Role.RECRUITER, WRITER, () -> {
            assertThat(comment().own()).isTrue();
            assertThat(threads.delete(seen.id())).isInstanceOf(Saved.class);
        });
    }

    @Test
    void whatLeaksIsNamedByKindAndPassage() {
        assertThat(threads.leaks(submission, "Write to ewa.maj@mail.example or call 601 234 567"))
                .extracting(Leak::kind, Leak::quote)
                .containsExactly(tuple(LeakKind.EMAIL, "ewa.maj@mail.example"), tuple(LeakKind.PHONE, "601 234 567"));
    }

    private void write() {
        assertThat(threads.write(submission, new CommentDraft(CommentThread.INTERNAL, "Strong in SQL", null, "")))
                .isInstanceOf(Saved.class);
    }

    private CommentRow comment() {
        return threads.of(submission, CommentThread.INTERNAL).getFirst();
    }
}
