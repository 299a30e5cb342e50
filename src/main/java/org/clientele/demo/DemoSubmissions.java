package org.clientele.demo;

import static org.clientele.vacancy.StageKind.CLIENT_INTERVIEW;
import static org.clientele.vacancy.StageKind.CONTACTED;
import static org.clientele.vacancy.StageKind.FOUND;
import static org.clientele.vacancy.StageKind.HIRED;
import static org.clientele.vacancy.StageKind.OFFER;
import static org.clientele.vacancy.StageKind.REJECTED_BY_CLIENT;
import static org.clientele.vacancy.StageKind.REJECTED_BY_US;
import static org.clientele.vacancy.StageKind.SCREENED;
import static org.clientele.vacancy.StageKind.SUBMITTED;
import static org.clientele.vacancy.StageKind.WITHDRAWN;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.submission.ShareOutcome;
import org.clientele.submission.ShareRequest;
import org.clientele.submission.SubmissionBoards;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRow;
import org.clientele.submission.SubmissionSharing;
import org.clientele.submission.Submissions;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Candidates of the fitting trade in the pipelines of the demo vacancies, in every stage. */
@Component
@Profile("demo")
class DemoSubmissions {

    /** Each takes a PDF to be drawn, so the others go without one: the demo is to start soon. */
    private static final int RESUMES_PER_VACANCY = 2;

    private static final List<StageKind> RUNNING = List.of(
            SUBMITTED,
            CLIENT_INTERVIEW,
            SCREENED,
            OFFER,
            FOUND,
            REJECTED_BY_CLIENT,
            SUBMITTED,
            CONTACTED,
            REJECTED_BY_US,
            CLIENT_INTERVIEW,
            WITHDRAWN);

    private static final List<StageKind> UNCHOSEN = List.of(REJECTED_BY_CLIENT, REJECTED_BY_US);
    private static final List<StageKind> STOPPED = List.of(REJECTED_BY_CLIENT, WITHDRAWN, SCREENED, REJECTED_BY_US);
    private static final Set<StageKind> UNSHARED = EnumSet.of(FOUND, CONTACTED, SCREENED, REJECTED_BY_US);

    private final Submissions submissions;
    private final SubmissionBoards boards;
    private final SubmissionSharing sharing;
    private final DemoClientResumes resumes;
    private final DemoDecisions decisions;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final EntityManager memory;

    DemoSubmissions(
            Submissions submissions,
            SubmissionBoards boards,
            SubmissionSharing sharing,
            DemoClientResumes resumes,
            DemoDecisions decisions,
            Accounts accounts,
            CurrentActor actor,
            EntityManager memory) {
        this.submissions = submissions;
        this.boards = boards;
        this.sharing = sharing;
        this.resumes = resumes;
        this.decisions = decisions;
        this.accounts = accounts;
        this.actor = actor;
        this.memory = memory;
    }

    /** A submission that was made, and the stage that it stands in. */
    record Made(SubmissionId id, StageKind kind, DemoVacancies.Made vacancy) {}

    List<Made> create(DemoWords words, List<DemoVacancies.Made> vacancies, List<DemoCandidates.Made> candidates) {
        Map<CandidateId, ResumeVersionId> released = new HashMap<>();
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < vacancies.size(); i++) {
            DemoVacancies.Made vacancy = vacancies.get(i);
            if (vacancy.contacts().isEmpty() || state(vacancy) == VacancyState.REQUESTED) {
                continue;
            }
            int index = i;
            String name = accounts.find(vacancy.owner()).orElseThrow().name();
            made.addAll(
                    actor.asSystem(name, () -> fill(words, vacancy, fitting(vacancy, candidates), released, index)));
            memory.flush();
            memory.clear();
        }
        return made;
    }

    private List<Made> fill(
            DemoWords words,
            DemoVacancies.Made vacancy,
            List<DemoCandidates.Made> candidates,
            Map<CandidateId, ResumeVersionId> released,
            int index) {
        decisions.agree(vacancy, index);
        Map<CandidateId, StageKind> goals = goals(vacancy, candidates, index);
        submissions.propose(vacancy.id(), new LinkedHashSet<>(goals.keySet()));
        List<DemoCandidates.Made> shown = candidates.stream()
                .filter(candidate -> !UNSHARED.contains(goals.getOrDefault(candidate.id(), FOUND)))
                .toList();
        share(words, vacancy, shown, released);
        Map<CandidateId, SubmissionId> ids = boards.of(vacancy.id()).orElseThrow().rows().stream()
                .collect(Collectors.toMap(SubmissionRow::candidate, SubmissionRow::id));
        List<Made> made = candidates.stream()
                .map(candidate -> new Made(id(ids, candidate), goals.getOrDefault(candidate.id(), FOUND), vacancy))
                .toList();
        IntStream.range(0, made.size()).forEach(number -> decisions.decide(words, made.get(number), index + number));
        decisions.remind(vacancy, index);
        return made;
    }

    private static SubmissionId id(Map<CandidateId, SubmissionId> ids, DemoCandidates.Made candidate) {
        SubmissionId id = ids.get(candidate.id());
        if (id == null) {
            throw new IllegalStateException("Not in the pipeline: " + candidate.id());
        }
        return id;
    }

    /** Those of the trade come first, then those abroad who can do at least two of the same things. */
    private static List<DemoCandidates.Made> fitting(DemoVacancies.Made vacancy, List<DemoCandidates.Made> candidates) {
        List<DemoCandidates.Made> same = candidates.stream()
                .filter(candidate ->
                        candidate.trade().headline().equals(vacancy.sought().headline()))
                .toList();
        Set<String> skills = new HashSet<>(same.getFirst().trade().skills());
        List<DemoCandidates.Made> all = new ArrayList<>(same);
        candidates.stream()
                .filter(candidate -> !same.contains(candidate))
                .filter(candidate -> candidate.trade().skills().stream()
                                .filter(skills::contains)
                                .count()
                        > 1)
                .forEach(all::add);
        return all.subList(0, Math.min(RUNNING.size(), all.size()));
    }

    /** Where each is to stand; nobody who has not consented is shown. */
    private static Map<CandidateId, StageKind> goals(
            DemoVacancies.Made vacancy, List<DemoCandidates.Made> candidates, int index) {
        boolean filled = state(vacancy) == VacancyState.FILLED;
        List<DemoCandidates.Made> ordered = candidates.stream()
                .sorted(Comparator.comparing(candidate -> filled && !candidate.consenting()))
                .toList();
        return IntStream.range(0, ordered.size())
                .boxed()
                .collect(Collectors.toMap(number -> ordered.get(number).id(), number -> {
                    StageKind kind = goal(vacancy, number, index);
                    return UNSHARED.contains(kind) || ordered.get(number).consenting() ? kind : CONTACTED;
                }));
    }

    /** A vacancy that is filled has hired as many as it has openings. */
    private static StageKind goal(DemoVacancies.Made vacancy, int number, int index) {
        return switch (state(vacancy)) {
            case FILLED -> number < vacancy.sought().openings() ? HIRED : UNCHOSEN.get(number % UNCHOSEN.size());
            case CLOSED, CANCELLED -> STOPPED.get(number % STOPPED.size());
            default -> RUNNING.get((index + number) % RUNNING.size());
        };
    }

    private void share(
            DemoWords words,
            DemoVacancies.Made vacancy,
            List<DemoCandidates.Made> candidates,
            Map<CandidateId, ResumeVersionId> released) {
        if (candidates.isEmpty()) {
            return;
        }
        candidates.stream()
                .limit(RESUMES_PER_VACANCY)
                .forEach(candidate -> released.computeIfAbsent(candidate.id(), id -> resumes.release(candidate)));
        Function<DemoCandidates.Made, ShareRequest.Applicant> applicant = candidate -> new ShareRequest.Applicant(
                candidate.id(),
                released.get(candidate.id()),
                words.remark(vacancy.sought().country(), "SHARED", candidate.index() / 20));
        Set<ContactId> contacts = vacancy.contacts().stream().limit(2).collect(Collectors.toSet());
        ShareRequest asked = new ShareRequest(
                vacancy.id(), candidates.stream().map(applicant).toList(), contacts, "", Set.of(), "");
        ShareOutcome outcome = sharing.share(new ShareRequest(
                asked.vacancy(), asked.applicants(), contacts, "", new HashSet<>(sharing.problems(asked)), ""));
        if (!(outcome instanceof ShareOutcome.Shared)) {
            throw new IllegalStateException("Demo candidates were not put forward: " + outcome);
        }
    }

    private static VacancyState state(DemoVacancies.Made vacancy) {
        return VacancyState.valueOf(vacancy.sought().state());
    }
}
