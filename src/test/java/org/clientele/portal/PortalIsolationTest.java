package org.clientele.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.CANDIDATE;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.attachment.AttachedFile;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewId;
import org.clientele.interview.Recommendation;
import org.clientele.location.LocationId;
import org.clientele.notification.MailChoice;
import org.clientele.portal.setup.NewColleague;
import org.clientele.portal.setup.NewContact;
import org.clientele.resume.ResumeFile;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.submission.Rating;
import org.clientele.submission.Reason;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Verdict;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every public method of every service for contacts, called by one contact for what is its own and for what is not: what
 * is not seen is in no answer (docs/adr/0035).
 */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalIsolationTest {

    private static final String VACANCY = "Falconer";
    private static final String COLLEAGUE = "Contact";

    private static final RequestDetails ASKED_FOR = new RequestDetails("Porter", "", 1, EmploymentForm.PERMANENT, null);

    /** What an answer of the method tells of, as long as it is seen. */
    private static final Map<String, String> TELLS_OF = Map.ofEntries(
            entry("PortalHome.page()", VACANCY),
            entry("PortalVacancies.list()", VACANCY),
            entry("PortalVacancies.overview()", VACANCY),
            entry("PortalVacancies.find(VacancyId)", VACANCY),
            entry("PortalRequests.mine()", VACANCY),
            entry("PortalRequests.files()", VACANCY),
            entry("PortalRequests.file(RequestFileId)", VACANCY),
            entry("PortalConversations.of(VacancyId)", VACANCY),
            entry("PortalSubmissions.of(VacancyId)", CANDIDATE),
            entry("PortalSubmissions.find(SubmissionId)", CANDIDATE),
            entry("PortalSubmissions.page(SubmissionId)", CANDIDATE),
            entry("PortalSubmissions.comments(SubmissionId)", CANDIDATE),
            entry("PortalSubmissions.ratings(SubmissionId)", CANDIDATE),
            entry("PortalFiles.resume(SubmissionId)", CANDIDATE),
            entry("PortalFiles.photo(SubmissionId)", CANDIDATE),
            entry("PortalInterviews.next()", CANDIDATE),
            entry("PortalInterviews.between(Instant, Instant)", CANDIDATE),
            entry("PortalInterviews.of(SubmissionId)", CANDIDATE),
            entry("PortalInterviews.colleagues()", COLLEAGUE));

    /** What else a method says only to those who see that. */
    private static final Map<String, Telling> SAYS = Map.ofEntries(
            entry("PortalColleagues.list()", new Telling(COLLEAGUE, "Colleague[")),
            entry("PortalColleagues.mayInvite()", new Telling(COLLEAGUE, "true")),
            entry("PortalColleagues.seats()", new Telling(COLLEAGUE, "taken=")),
            entry("PortalColleagues.roles()", new Telling(COLLEAGUE, "RoleView[")),
            entry("PortalColleagues.profiles()", new Telling(COLLEAGUE, "ProfileView[")),
            entry("PortalColleagues.invite(NewColleague)", new Telling(COLLEAGUE, "role=error.gone")),
            entry("PortalRights.mine()", new Telling(COLLEAGUE, "mayComment=true")),
            entry("PortalFeedback.reasons()", new Telling(COLLEAGUE, "side=CLIENT")),
            entry("PortalRequests.request(RequestDetails)", new Telling(COLLEAGUE, "Requested[")),
            entry("PortalInbox.latest(int)", new Telling(CANDIDATE, "openable=true")),
            entry("PortalInbox.page(PageRef)", new Telling(CANDIDATE, "openable=true")),
            entry("PortalInbox.open(UUID)", new Telling(CANDIDATE, "openable=true")),
            entry("PortalFeedback.acts(SubmissionId)", new Telling(CANDIDATE, "SubmissionActs")));

    /** What is about the contact itself, and of nobody else. */
    private static final Set<String> OF_ONESELF = Set.of(
            "PortalCalendars.madeAt()",
            "PortalCalendars.renew()",
            "PortalCalendars.revoke()",
            "PortalInbox.unread()",
            "PortalInbox.markAllRead()",
            "PortalInbox.mails()",
            "PortalInbox.chooseMails(MailChoice)");

    /** What has to be seen for the method to do anything; else it is gone, as what is not there. */
    private static final Map<String, String> ACTS_ON = Map.ofEntries(
            entry("PortalConversations.write(VacancyId, String)", VACANCY),
            entry("PortalRequests.removeFile(RequestFileId)", VACANCY),
            entry("PortalRequests.change(VacancyId, RequestDetails, RequestDetails)", VACANCY),
            entry("PortalRequests.withdraw(VacancyId, String)", VACANCY),
            entry("PortalFeedback.opened(SubmissionId)", CANDIDATE),
            entry("PortalFeedback.comment(SubmissionId, String)", CANDIDATE),
            entry("PortalFeedback.rate(SubmissionId, Rating)", CANDIDATE),
            entry("PortalFeedback.decide(SubmissionId, Verdict, Reason)", CANDIDATE),
            entry("PortalFeedback.move(SubmissionId, long, StageId, Reason)", CANDIDATE),
            entry("PortalFeedback.claimKnown(SubmissionId, LocalDate, String)", CANDIDATE),
            entry("PortalFeedback.correctSkills(SubmissionId, Set, Set)", CANDIDATE),
            entry("PortalInterviewReplies.answer(InterviewId, long, Answer, String)", CANDIDATE),
            entry("PortalInterviewReplies.propose(InterviewId, long, List, String)", CANDIDATE),
            entry("PortalInterviewReplies.choose(InterviewId, long, UUID)", CANDIDATE),
            entry("PortalInterviewReplies.assess(InterviewId, Recommendation, List, String)", CANDIDATE));

    /**
     * @param about what has to be seen
     * @param mark stands in every answer of whoever sees it
     */
    private record Telling(String about, String mark) {}

    enum Case {
        OWN(Set.of()),
        AT_A_NEIGHBOURS_LOCATION(Set.of(VACANCY, CANDIDATE)),
        OF_A_FOREIGN_CLIENT(Set.of(VACANCY, CANDIDATE)),
        NOT_RELEASED(Set.of(VACANCY, CANDIDATE)),
        SHARED_WITH_ANOTHER(Set.of(CANDIDATE)),
        WITHDRAWN(Set.of(CANDIDATE)),
        CONSENT_WITHDRAWN(Set.of(CANDIDATE)),
        CANDIDATE_ARCHIVED(Set.of(CANDIDATE)),
        SUBMISSION_ARCHIVED(Set.of(CANDIDATE)),
        STAGE_HIDDEN(Set.of(CANDIDATE)),
        VACANCY_ARCHIVED(Set.of(VACANCY, CANDIDATE)),
        ACCOUNT_DEACTIVATED(Set.of(VACANCY, CANDIDATE, COLLEAGUE)),
        CONTACT_DEACTIVATED(Set.of(VACANCY, CANDIDATE, COLLEAGUE));

        private final Set<String> hidden;

        Case(Set<String> hidden) {
            this.hidden = hidden;
        }
    }

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private ApplicationContext beans;

    private ClientId client;
    private LocationId north;
    private ContactId viewer;
    private ContactId other;

    @BeforeEach
    void aContact() {
        client = clients.add("Żółw Shipping");
        north = world.location(client, "North");
        viewer = world.contact(client, north, at(VacancyScope.LOCATION));
        other = world.contact(client, null, EVERYTHING);
    }

    @Test
    void everyMethodHasAnExpectation() {
        Set<String> expected = new HashSet<>(TELLS_OF.keySet());
        expected.addAll(SAYS.keySet());
        expected.addAll(ACTS_ON.keySet());
        expected.addAll(OF_ONESELF);
        assertThat(methods().map(Call::name)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsSeenIsInAnyAnswer(Case given) {
        Row row = arrange(given);

        methods()
                .filter(call -> !ACTS_ON.containsKey(call.name()) && !OF_ONESELF.contains(call.name()))
                .forEach(call -> {
                    String marked = TELLS_OF.get(call.name());
                    Telling telling = marked == null ? SAYS.get(call.name()) : new Telling(marked, marked);
                    String answer = world.asContact(viewer, () -> call.answer(row));
                    if (given.hidden.contains(telling.about())) {
                        assertThat(answer).as(call.name()).doesNotContain(telling.mark());
                    } else {
                        assertThat(answer).as(call.name()).contains(telling.mark());
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void onlyOnWhatIsSeenAnythingIsDone(Case given) {
        Row row = arrange(given);

        methods().filter(call -> ACTS_ON.containsKey(call.name())).forEach(call -> {
            String answer = world.asContact(viewer, () -> call.answer(row));
            if (given.hidden.contains(ACTS_ON.get(call.name()))) {
                assertThat(answer).as(call.name()).isEqualTo("Gone[]");
            } else {
                assertThat(answer).as(call.name()).isNotEqualTo("Gone[]");
            }
        });
    }

    private record Row(
            VacancyId vacancy,
            SubmissionId submission,
            InterviewId interview,
            StageId stage,
            UUID notice,
            RequestFileId file) {

        /** What a contact might give along, of which only the ids matter. */
        Object argument(Class<?> type) {
            return Map.<Class<?>, Object>ofEntries(
                            entry(VacancyId.class, vacancy),
                            entry(SubmissionId.class, submission),
                            entry(InterviewId.class, interview),
                            entry(StageId.class, stage),
                            entry(RequestFileId.class, file),
                            entry(String.class, "words"),
                            entry(long.class, 0L),
                            entry(Instant.class, Instant.parse("2100-01-01T00:00:00Z")),
                            entry(Rating.class, new Rating(4, "")),
                            entry(Verdict.class, Verdict.INTERESTING),
                            entry(MailChoice.class, MailChoice.NONE),
                            entry(Reason.class, Reason.NONE),
                            entry(LocalDate.class, LocalDate.EPOCH),
                            entry(Set.class, Set.of("Falconry")),
                            entry(List.class, List.of()),
                            entry(Answer.class, Answer.ACCEPTED),
                            entry(Recommendation.class, Recommendation.YES),
                            entry(RequestDetails.class, ASKED_FOR),
                            entry(int.class, 5),
                            entry(PageRef.class, PageRef.FIRST),
                            entry(
                                    NewColleague.class,
                                    new NewColleague(
                                            new NewContact("Nora", "New", "nora@new.example"),
                                            new PortalRoleId(notice),
                                            new PortalProfileId(notice))),
                            entry(UUID.class, notice))
                    .get(type);
        }
    }

    private record Call(Object service, Method method) {

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        String answer(Row row) {
            Object[] arguments =
                    Arrays.stream(method.getParameterTypes()).map(row::argument).toArray();
            // From the beginning of all times until their end.
            if (arguments.length > 0 && arguments[0] instanceof Instant) {
                arguments[0] = Instant.EPOCH;
            }
            try {
                return text(method.invoke(service, arguments));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(name(), e);
            }
        }
    }

    /** Files by what stands in them. */
    private static String text(Object answer) {
        return switch (answer instanceof Optional<?> found ? found.orElse(null) : answer) {
            case byte[] content -> new String(content, UTF_8);
            case AttachedFile file -> file.name();
            case ResumeFile file -> new String(file.content(), UTF_8);
            case Object other -> other.toString();
            case null -> "";
        };
    }

    /** All but those about one's own account and sessions, which no other contact's account can change the answers of. */
    private Stream<Call> methods() {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        !AopUtils.getTargetClass(service).getPackageName().endsWith(".signin"))
                .filter(service -> AopUtils.getTargetClass(service).isAnnotationPresent(ContactsOnly.class))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> new Call(service, method)));
    }

    private Row arrange(Case given) {
        ClientId owner = given == Case.OF_A_FOREIGN_CLIENT ? clients.add("Foreign") : client;
        LocationId place =
                switch (given) {
                    case AT_A_NEIGHBOURS_LOCATION -> world.location(client, "South");
                    case NOT_RELEASED, OF_A_FOREIGN_CLIENT -> null;
                    default -> north;
                };
        VacancyId vacancy = world.vacancy(owner, place, VACANCY);
        world.askedFor(owner, vacancy, viewer);
        RequestFileId file = world.requestFile(vacancy, VACANCY + ".txt");
        CandidateId candidate = world.candidate();
        ContactId receiver = given == Case.SHARED_WITH_ANOTHER ? other : viewer;
        SubmissionId submission = world.submit(owner, vacancy, candidate, receiver);
        world.introduce(submission, receiver);
        UUID notice = world.notice(viewer, submission, vacancy);
        InterviewId interview = world.interview(owner, vacancy, submission, candidate);
        switch (given) {
            case WITHDRAWN ->
                world.run("update submission set withdrawn_at = utc_timestamp(6) where id = ?", submission.value());
            case CONSENT_WITHDRAWN ->
                world.run("update candidate set consent_state = 'WITHDRAWN' where id = ?", candidate.value());
            case CANDIDATE_ARCHIVED ->
                world.run("update candidate set archived = true where id = ?", candidate.value());
            case SUBMISSION_ARCHIVED ->
                world.run("update submission set archived = true where id = ?", submission.value());
            case STAGE_HIDDEN ->
                world.run("update vacancy_stage set client_sees = false where vacancy_id = ?", vacancy.value());
            case VACANCY_ARCHIVED -> world.run("update vacancy set listed = false where id = ?", vacancy.value());
            case ACCOUNT_DEACTIVATED -> world.become(PortalAccountState.DEACTIVATED, viewer);
            case CONTACT_DEACTIVATED -> world.run("update contact set active = false where id = ?", viewer.value());
            default -> {}
        }
        return new Row(
                vacancy, submission, interview, vacancies.stage(vacancy, StageKind.CLIENT_INTERVIEW), notice, file);
    }

    private static RoleSight at(VacancyScope vacancies) {
        return new RoleSight(
                vacancies,
                EVERYTHING.interviews(),
                EVERYTHING.naming(),
                EVERYTHING.resume(),
                true,
                true,
                true,
                true,
                true,
                true,
                true);
    }
}
