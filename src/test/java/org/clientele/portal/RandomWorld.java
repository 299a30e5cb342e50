package org.clientele.portal;

import static net.jqwik.api.Arbitraries.frequency;
import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.clientele.candidate.ConsentState;
import org.clientele.interview.InterviewState;
import org.clientele.resume.Naming;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * Two clients with all that decides what their contacts see, made by chance. The parts name each other by their places, where
 * counting goes on from the beginning; a negative place is nobody's.
 */
record RandomWorld(
        Set<Integer> hidingClients,
        List<Role> roles,
        List<Person> people,
        List<Job> jobs,
        List<Candidate> candidates,
        List<Put> puts,
        List<Meeting> meetings) {

    /** The stages of each job. */
    static final List<StageKind> STAGES =
            List.of(StageKind.SCREENED, StageKind.SUBMITTED, StageKind.CLIENT_INTERVIEW, StageKind.REJECTED_BY_CLIENT);

    /** How long an ended vacancy is seen. */
    static final int SEEN_DAYS = 30;

    enum Field {
        CONTACT_DATA,
        PHOTO,
        SKILLS,
        SALARY_WISH,
        AVAILABILITY,
        COMMENTS,
        RATINGS
    }

    record Role(
            VacancyScope vacancies,
            InterviewScope interviews,
            Naming naming,
            ResumeAccess resume,
            Set<Field> fields,
            Set<StageKind> stages) {}

    enum Flaw {
        INACTIVE,
        ARCHIVED,
        MOVED,
        HIDES
    }

    /** @param account null for who was never invited */
    record Person(
            int client,
            int location,
            int role,
            @Nullable PortalAccountState account,
            Set<Flaw> flaws,
            Absence absence) {}

    /** Days from today; a return or an end in 99 days stands for none that is known. Counts only for who is inactive. */
    record Absence(int deputy, int starts, int ends, int returns) {}

    /** @param ended days ago; negative while it is open */
    record Job(
            int client,
            int location,
            boolean kept,
            int ended,
            Set<Integer> released,
            Set<Integer> interviewers,
            Set<Integer> shownStages) {}

    /** @param expires in so many days; 99 for never */
    record Candidate(boolean kept, ConsentState consent, int expires) {}

    enum Ending {
        NEVER_SHARED,
        WITHDRAWN,
        ARCHIVED
    }

    record Put(int job, int candidate, int stage, Set<Ending> endings, List<Share> shares, List<Remark> remarks) {}

    /** @param naming null if no résumé went along */
    record Share(int person, @Nullable Naming naming, boolean withdrawn, boolean resumeTakenBack) {}

    /** @param person negative for the agency */
    record Remark(int person, boolean internal, boolean deleted, boolean rating) {}

    /** @param before whether it was over before the candidate was shown */
    record Meeting(int put, InterviewState state, boolean kept, boolean before, Set<Integer> participants) {}

    Role roleOf(Person person) {
        return roles.get(person.role() % roles.size());
    }

    /** The place of the person; negative for nobody. */
    int person(int place) {
        return place < 0 ? -1 : place % people.size();
    }

    Job jobOf(Put put) {
        return jobs.get(put.job() % jobs.size());
    }

    Candidate candidateOf(Put put) {
        return candidates.get(put.candidate() % candidates.size());
    }

    /** A candidate is put forward once for each vacancy: of those that were made by chance, the first. */
    List<Put> distinctPuts() {
        Set<List<Integer>> known = new HashSet<>();
        return puts.stream()
                .filter(put -> known.add(List.of(put.job() % jobs.size(), put.candidate() % candidates.size())))
                .toList();
    }

    /** To each contact once. */
    List<Share> sharesOf(Put put) {
        Set<Integer> known = new HashSet<>();
        return put.shares().stream()
                .filter(share -> known.add(person(share.person())))
                .toList();
    }

    /** Of ratings, the first of each contact. */
    List<Remark> remarksOf(Put put) {
        Set<Integer> known = new HashSet<>();
        return put.remarks().stream()
                .filter(remark -> !remark.rating() || remark.person() < 0 || known.add(person(remark.person())))
                .toList();
    }

    static Arbitrary<RandomWorld> any() {
        return Combinators.combine(
                        rarely(of(0, 1)).list().ofMaxSize(1).map(Set::copyOf),
                        role().list().ofMinSize(1).ofMaxSize(2),
                        person().list().ofMinSize(2).ofMaxSize(4),
                        job().list().ofMinSize(1).ofMaxSize(2),
                        candidate().list().ofMinSize(1).ofMaxSize(2),
                        put().list().ofMinSize(2).ofMaxSize(4),
                        meeting().list().ofMaxSize(2))
                .as(RandomWorld::new);
    }

    private static Arbitrary<Integer> rarely(Arbitrary<Integer> value) {
        return frequencyOf(Tuple.of(3, just(2)), Tuple.of(1, value));
    }

    private static Arbitrary<Role> role() {
        return Combinators.combine(
                        of(VacancyScope.class),
                        frequency(
                                Tuple.of(2, InterviewScope.SEEN),
                                Tuple.of(1, InterviewScope.OWN),
                                Tuple.of(1, InterviewScope.NONE)),
                        of(Naming.class),
                        of(ResumeAccess.class),
                        of(Field.class).set().ofMinSize(2),
                        of(STAGES).set().ofMinSize(3))
                .as(Role::new);
    }

    private static Arbitrary<Person> person() {
        return Combinators.combine(
                        frequency(Tuple.of(4, 0), Tuple.of(1, 1)),
                        integers().between(0, 2),
                        integers().between(0, 1),
                        frequency(
                                        Tuple.of(10, PortalAccountState.ACTIVE),
                                        Tuple.of(1, PortalAccountState.INVITED),
                                        Tuple.of(1, PortalAccountState.DEACTIVATED))
                                .injectNull(0.08),
                        frequencyOf(
                                Tuple.of(8, just(Set.<Flaw>of())),
                                Tuple.of(2, of(Flaw.class).set().ofMinSize(1).ofMaxSize(2)),
                                Tuple.of(3, just(Set.of(Flaw.INACTIVE))),
                                Tuple.of(1, just(Set.of(Flaw.INACTIVE, Flaw.ARCHIVED)))),
                        absence())
                .as(Person::new);
    }

    private static Arbitrary<Absence> absence() {
        return Combinators.combine(
                        frequencyOf(
                                Tuple.of(1, just(-1)), Tuple.of(4, integers().between(0, 3))),
                        frequencyOf(
                                Tuple.of(1, just(-5)), Tuple.of(1, integers().between(-1, 1))),
                        frequencyOf(
                                Tuple.of(1, just(99)), Tuple.of(1, integers().between(-1, 1))),
                        frequencyOf(
                                Tuple.of(1, just(99)), Tuple.of(1, integers().between(-1, 1))))
                .as(Absence::new);
    }

    private static Arbitrary<Set<Integer>> some() {
        return integers().between(0, 3).set().ofMaxSize(3);
    }

    private static Arbitrary<Job> job() {
        return Combinators.combine(
                        frequency(Tuple.of(5, 0), Tuple.of(1, 1)),
                        integers().between(0, 2),
                        mostly(),
                        frequencyOf(Tuple.of(5, just(-1)), Tuple.of(1, of(0, 29, 30, 31))),
                        some(),
                        frequencyOf(Tuple.of(2, just(Set.<Integer>of())), Tuple.of(1, some())),
                        frequencyOf(
                                Tuple.of(4, just(Set.of(1, 2, 3))),
                                Tuple.of(1, integers().between(0, 3).set())))
                .as(Job::new);
    }

    private static Arbitrary<Boolean> mostly() {
        return frequency(Tuple.of(10, true), Tuple.of(1, false));
    }

    private static Arbitrary<Candidate> candidate() {
        return Combinators.combine(
                        mostly(),
                        frequencyOf(Tuple.of(4, just(ConsentState.GIVEN)), Tuple.of(1, of(ConsentState.class))),
                        frequencyOf(
                                Tuple.of(4, just(99)), Tuple.of(1, integers().between(-1, 1))))
                .as(Candidate::new);
    }

    private static Arbitrary<Put> put() {
        Arbitrary<Set<Ending>> endings = frequencyOf(
                Tuple.of(4, just(Set.<Ending>of())),
                Tuple.of(1, of(Ending.class).set().ofSize(1)));
        Arbitrary<Share> share = Combinators.combine(
                        integers().between(0, 3),
                        frequencyOf(
                                Tuple.of(1, just(Naming.FULL_NAME)),
                                Tuple.of(1, of(Naming.class).injectNull(0.3))),
                        mostly().map(kept -> !kept),
                        mostly().map(kept -> !kept))
                .as(Share::new);
        Arbitrary<Remark> remark = Combinators.combine(
                        integers().between(-1, 3),
                        mostly().map(open -> !open),
                        mostly().map(kept -> !kept),
                        of(true, false))
                .as(Remark::new);
        return Combinators.combine(
                        integers().between(0, 1),
                        integers().between(0, 1),
                        frequency(Tuple.of(1, 0), Tuple.of(5, 1), Tuple.of(3, 2), Tuple.of(1, 3)),
                        endings,
                        share.list().ofMaxSize(3),
                        remark.list().ofMaxSize(3))
                .as(Put::new);
    }

    private static Arbitrary<Meeting> meeting() {
        return Combinators.combine(
                        integers().between(0, 3),
                        frequency(
                                Tuple.of(4, InterviewState.SCHEDULED),
                                Tuple.of(1, InterviewState.HELD),
                                Tuple.of(2, InterviewState.CANCELLED)),
                        mostly(),
                        frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        some())
                .as(Meeting::new);
    }
}
