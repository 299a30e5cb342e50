package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.submission.AgreedTerms;
import org.clientele.submission.ClaimState;
import org.clientele.submission.ClientTermsDetails;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.CommentThread;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.Introductions;
import org.clientele.submission.KnownClaimDetails;
import org.clientele.submission.KnownClaims;
import org.clientele.submission.MoveRequest;
import org.clientele.submission.Rating;
import org.clientele.submission.Reason;
import org.clientele.submission.ShareRequest;
import org.clientele.submission.SilentClients;
import org.clientele.submission.SubmissionBoards;
import org.clientele.submission.SubmissionEndings;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionLists;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionRatings;
import org.clientele.submission.SubmissionSharing;
import org.clientele.submission.SubmissionThreads;
import org.clientele.submission.SubmissionVerdicts;
import org.clientele.submission.Submissions;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Verdict;
import org.clientele.submission.Withdrawal;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Calls of what is kept of candidates put forward. */
@Component
class SubmissionCalls implements Calls {

    private final Submissions submissions;
    private final SubmissionBoards boards;
    private final SubmissionEndings endings;
    private final SubmissionSharing sharing;
    private final SubmissionLists lists;
    private final SubmissionPage page;
    private final SubmissionThreads threads;
    private final SubmissionRatings ratings;
    private final SubmissionVerdicts verdicts;
    private final KnownClaims claims;
    private final Introductions introductions;
    private final AgreedTerms terms;
    private final SilentClients silent;
    private final JdbcTemplate jdbc;
    private final TestSubmissions given;
    private final TestVacancies vacancies;
    private final HiddenClient hidden;
    private final CurrentActor actor;
    private UUID claim = new UUID(0, 0);

    SubmissionCalls(
            Submissions submissions,
            SubmissionBoards boards,
            SubmissionEndings endings,
            SubmissionSharing sharing,
            SubmissionLists lists,
            SubmissionPage page,
            SubmissionThreads threads,
            SubmissionRatings ratings,
            SubmissionVerdicts verdicts,
            KnownClaims claims,
            Introductions introductions,
            AgreedTerms terms,
            SilentClients silent,
            JdbcTemplate jdbc,
            TestSubmissions given,
            TestVacancies vacancies,
            HiddenClient hidden,
            CurrentActor actor) {
        this.submissions = submissions;
        this.boards = boards;
        this.endings = endings;
        this.sharing = sharing;
        this.lists = lists;
        this.page = page;
        this.threads = threads;
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.claims = claims;
        this.introductions = introductions;
        this.terms = terms;
        this.silent = silent;
        this.jdbc = jdbc;
        this.given = given;
        this.vacancies = vacancies;
        this.hidden = hidden;
        this.actor = actor;
    }

    @Override
    public List<Call> all() {
        List<Call> calls = new ArrayList<>(pipelines());
        calls.addAll(discussions());
        calls.addAll(proofs());
        return calls;
    }

    private List<Call> pipelines() {
        return List.of(
                of("Submissions.find(SubmissionId)", "nothing", ids -> submissions.find(ids.submission())),
                of(
                        "Submissions.propose(VacancyId, Set)",
                        "it is gone",
                        ids -> submissions.propose(ids.vacancy(), Set.of(hidden.candidate()))),
                of(
                        "Submissions.move(MoveRequest)",
                        "it is gone",
                        ids -> submissions.move(MoveRequest.to(
                                vacancies.stage(hidden.ids().vacancy(), StageKind.OFFER),
                                ids.submission(),
                                ids.version(Kind.SUBMISSION)))),
                of(
                        "Submissions.withdraw(SubmissionId, long, Withdrawal)",
                        "it is gone",
                        ids -> submissions.withdraw(
                                ids.submission(), ids.version(Kind.SUBMISSION), new Withdrawal("", true))),
                of(
                        "SubmissionEndings.ofWithdrawing(SubmissionId)",
                        "nothing ends",
                        ids -> endings.ofWithdrawing(ids.submission())),
                of(
                        "SubmissionEndings.ofTakingOut(SubmissionId)",
                        "nothing ends",
                        ids -> endings.ofTakingOut(ids.submission())),
                of(
                        "Submissions.takeOut(SubmissionId, long)",
                        "it is gone",
                        ids -> submissions.takeOut(ids.submission(), ids.version(Kind.SUBMISSION))),
                of("SubmissionBoards.of(VacancyId)", "nothing", ids -> boards.of(ids.vacancy())),
                of(
                        "SubmissionSharing.choices(VacancyId, Collection)",
                        "nothing",
                        ids -> sharing.choices(ids.vacancy(), List.of(hidden.candidate()))),
                of("SubmissionSharing.problems(ShareRequest)", "nothing", ids -> sharing.problems(request(ids))),
                of("SubmissionSharing.share(ShareRequest)", "it is gone", ids -> sharing.share(request(ids))),
                of(
                        "SubmissionSharing.preview(Showing)",
                        "nothing",
                        ids -> List.of(
                                sharing.preview(new ContactPreview.Showing(
                                        ids.contact(), ids.vacancy(), hidden.candidate(), null, "")),
                                boards.of(ids.vacancy()))),
                of(
                        "SubmissionSharing.preview(SubmissionId, ContactId)",
                        "nothing",
                        ids -> List.of(sharing.preview(ids.submission(), ids.contact()), boards.of(ids.vacancy()))),
                of(
                        "SubmissionSharing.previewOnceInvited(UUID, SubmissionId, ContactId)",
                        "nothing",
                        ids -> List.of(
                                sharing.previewOnceInvited(role(), ids.submission(), ids.contact()),
                                boards.of(ids.vacancy()))),
                of(
                        "SubmissionSharing.previewOnceInvited(UUID, Showing)",
                        "nothing",
                        ids -> List.of(
                                sharing.previewOnceInvited(
                                        role(),
                                        new ContactPreview.Showing(
                                                ids.contact(), ids.vacancy(), hidden.candidate(), null, "")),
                                boards.of(ids.vacancy()))),
                of("SubmissionLists.of(CandidateId)", "none of its", ids -> lists.of(hidden.candidate())),
                of("SubmissionLists.of(ClientId)", "none", ids -> lists.of(ids.client())),
                of("SubmissionLists.of(ContactId)", "none", ids -> lists.of(ids.contact()))
                        .after(this::share));
    }

    private UUID role() {
        return jdbc.queryForObject("select id from portal_role where delivered_as = 'HIRING_MANAGER'", UUID.class);
    }

    private ShareRequest request(Ids ids) {
        return TestSubmissions.request(ids.vacancy(), Set.of(ids.contact()), "", hidden.candidate());
    }

    private List<Call> discussions() {
        return List.of(
                of("SubmissionPage.moves(SubmissionId)", "none", ids -> page.moves(ids.submission())),
                of("SubmissionPage.shares(SubmissionId)", "none", ids -> page.shares(ids.submission()))
                        .after(this::share),
                of("SubmissionPage.contacts(SubmissionId)", "none", ids -> page.contacts(ids.submission())),
                of(
                        "SubmissionThreads.of(SubmissionId, CommentThread)",
                        "nothing",
                        ids -> threads.of(ids.submission(), CommentThread.INTERNAL)),
                of(
                        "SubmissionThreads.leaks(SubmissionId, String)",
                        "nothing",
                        ids -> List.of(threads.leaks(ids.submission(), "hello"), submissions.find(ids.submission()))),
                of(
                        "SubmissionThreads.write(SubmissionId, CommentDraft)",
                        "it is gone",
                        ids -> threads.write(ids.submission(), CommentDraft.own(CommentThread.INTERNAL, "hello"))),
                of("SubmissionThreads.delete(UUID)", "it is gone", ids -> threads.delete(ids.id(Kind.COMMENT))),
                of("SubmissionVerdicts.of(SubmissionId)", "nothing", ids -> verdicts.of(ids.submission()))
                        .after(() -> asSystem(() ->
                                verdicts.give(hiddenOne(), hidden.ids().contact(), Verdict.INTERESTING, Reason.NONE))),
                of(
                        "SubmissionVerdicts.give(SubmissionId, ContactId, Verdict, Reason)",
                        "it is gone",
                        ids -> verdicts.give(ids.submission(), ids.contact(), Verdict.INTERESTING, Reason.NONE)),
                of("SubmissionRatings.of(SubmissionId)", "nothing", ids -> ratings.of(ids.submission()))
                        .after(() -> asSystem(() -> ratings.rate(
                                hiddenOne(), new Rating(4, ""), hidden.ids().contact()))),
                of(
                        "SubmissionRatings.rate(SubmissionId, Rating, ContactId)",
                        "it is gone",
                        ids -> ratings.rate(ids.submission(), new Rating(4, ""), null)));
    }

    private List<Call> proofs() {
        return List.of(
                of("KnownClaims.of(SubmissionId)", "nothing", ids -> claims.of(ids.submission()))
                        .after(this::claim),
                of(
                        "KnownClaims.claim(SubmissionId, KnownClaimDetails)",
                        "it is gone",
                        ids -> claims.claim(ids.submission(), new KnownClaimDetails(ids.contact(), null, "an intern"))),
                of(
                                "KnownClaims.decide(UUID, long, ClaimState, String)",
                                "it is gone",
                                ids -> claims.decide(
                                        ids == hidden.ids() ? claim : ids.id(Kind.SUBMISSION),
                                        0,
                                        ClaimState.ACCEPTED,
                                        ""))
                        .after(this::claim),
                of("Introductions.of(SubmissionId)", "none", ids -> introductions.of(ids.submission()))
                        .after(this::share),
                of("Introductions.of(ClientId)", "none", ids -> introductions.of(ids.client()))
                        .after(this::share),
                of("Introductions.of(CandidateId)", "none of its", ids -> introductions.of(hidden.candidate()))
                        .after(this::share),
                of(
                                "Introductions.opened(SubmissionId, ContactId)",
                                "it is gone",
                                ids -> introductions.opened(ids.submission(), ids.contact()))
                        .after(this::share),
                of("SilentClients.page(PageRef)", "it is not named", ids -> silent.page(PageRef.FIRST))
                        .after(this::owe),
                of("SilentClients.mine(int)", "it is not named", ids -> silent.mine(5))
                        .after(this::owe),
                of("SilentClients.remind(SubmissionId)", "nothing is owed", ids -> silent.remind(ids.submission()))
                        .after(this::owe),
                of("AgreedTerms.of(ClientId)", "nothing", ids -> terms.of(ids.client())),
                of(
                        "AgreedTerms.change(ClientId, long, ClientTermsDetails)",
                        "it is gone",
                        ids -> terms.change(ids.client(), -1, new ClientTermsDetails(6, null, null))));
    }

    /** The client has not answered the recruiter in time. */
    private void owe() {
        share();
        jdbc.update(
                "update submission set feedback_due_on = '2020-01-02' where id = ?",
                hiddenOne().value());
        jdbc.update(
                "insert into vacancy_recruiter (vacancy_id, account_id, part) values (?, ?, 'RECRUITER')",
                hidden.ids().vacancy().value(),
                hidden.idOf(Viewer.RECRUITER).value());
    }

    private SubmissionId hiddenOne() {
        return hidden.ids().submission();
    }

    private void share() {
        asSystem(() -> given.share(
                hidden.ids().vacancy(), hidden.candidate(), hidden.ids().contact()));
    }

    private void claim() {
        claim = asSystem(() -> ((SaveOutcome.Saved) claims.claim(
                        hiddenOne(), new KnownClaimDetails(hidden.ids().contact(), null, "an intern")))
                .id());
    }

    private <T> T asSystem(Supplier<T> work) {
        return actor.asSystem("Tests", work);
    }
}
