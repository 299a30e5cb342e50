package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.clientele.offlimits.Approach;
import org.clientele.offlimits.OffLimitsCheck;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.resume.Naming;
import org.clientele.resume.ReleasedResumes;
import org.clientele.resume.ResumeVersionId;
import org.clientele.resume.leak.Leak;
import org.clientele.submission.ShareProblem.Kind;
import org.clientele.vacancy.VacancyRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What speaks against putting candidates forward; asked before anything is written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShareCheck {

    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final OffLimitsCheck offLimits;
    private final CommentLeaks leaks;
    private final ShareOutlook outlook;
    private final ReleasedResumes released;
    private final Clock clock;

    ShareCheck(
            SubmissionRepository submissions,
            ShareRepository shares,
            OffLimitsCheck offLimits,
            CommentLeaks leaks,
            ShareOutlook outlook,
            ReleasedResumes released,
            Clock clock) {
        this.submissions = submissions;
        this.shares = shares;
        this.offLimits = offLimits;
        this.leaks = leaks;
        this.outlook = outlook;
        this.released = released;
        this.clock = clock;
    }

    /** What was read of all candidates at once. */
    private record Known(
            Map<CandidateId, CandidateLine> candidates,
            Map<ResumeVersionId, ResumeChoice> resumes,
            Map<CandidateId, String> elsewhere,
            Map<CandidateId, String> claims,
            Map<Approach, OffLimitsVerdict> offLimits,
            Map<CandidateId, List<Leak>> leaks,
            Map<ResumeVersionId, List<Leak>> resumeLeaks) {}

    /** The problems, candidate by candidate; then those of contacts. */
    List<ShareProblem> problems(ShareRequest request, VacancyRef vacancy) {
        Known known = read(request, vacancy);
        List<ShareProblem> problems = new ArrayList<>();
        for (ShareRequest.Applicant applicant : request.applicants()) {
            CandidateLine candidate = known.candidates().get(applicant.candidate());
            if (candidate == null || candidate.archived()) {
                String name = candidate == null ? "" : candidate.name();
                problems.add(new ShareProblem(applicant.candidate(), name, Kind.CANDIDATE_ARCHIVED, ""));
            } else {
                problems.addAll(problems(candidate, applicant, known));
            }
        }
        problems.addAll(outlook.problems(request, vacancy));
        return problems;
    }

    private Known read(ShareRequest request, VacancyRef vacancy) {
        List<CandidateId> ids = request.candidates();
        Map<CandidateId, CandidateLine> candidates = submissions.findCandidates(ids).stream()
                .collect(Collectors.toMap(CandidateLine::id, Function.identity()));
        Map<ResumeVersionId, ResumeChoice> resumes =
                shares.findResumes(ids).stream().collect(Collectors.toMap(ResumeChoice::id, Function.identity()));
        Map<CandidateId, CommentLeaks.Told> told = new HashMap<>();
        request.applicants()
                .forEach(applicant -> told.put(
                        applicant.candidate(),
                        new CommentLeaks.Told(
                                request.commentFor(applicant), isNameHidden(resumes.get(applicant.resume())))));
        return new Known(
                candidates,
                resumes,
                first(shares.findElsewhere(vacancy.clientId(), vacancy.id(), ids)),
                first(shares.findClaims(vacancy.clientId(), ids)),
                offLimits.ask(candidates.values().stream()
                        .filter(candidate -> !candidate.employer().isEmpty())
                        .map(ShareCheck::approach)
                        .toList()),
                leaks.in(told),
                released.leaks(request.applicants().stream()
                        .flatMap(applicant -> Stream.ofNullable(applicant.resume()))
                        .filter(resumes::containsKey)
                        .toList()));
    }

    private List<ShareProblem> problems(CandidateLine candidate, ShareRequest.Applicant applicant, Known known) {
        CandidateId id = candidate.id();
        List<ShareProblem> problems = new ArrayList<>();
        consent(candidate).ifPresent(kind -> problems.add(new ShareProblem(candidate, kind, "")));
        offLimits(known.offLimits().get(approach(candidate)))
                .ifPresent(kind -> problems.add(new ShareProblem(candidate, kind, candidate.employer())));
        Optional.ofNullable(known.elsewhere().get(id))
                .ifPresent(title -> problems.add(new ShareProblem(candidate, Kind.ALREADY_SUBMITTED, title)));
        Optional.ofNullable(known.claims().get(id))
                .ifPresent(title -> problems.add(new ShareProblem(candidate, Kind.ALREADY_KNOWN, title)));
        resume(candidate, applicant, known).ifPresent(kind -> problems.add(new ShareProblem(candidate, kind, "")));
        known.leaks()
                .getOrDefault(id, List.of())
                .forEach(leak -> problems.add(new ShareProblem(candidate, Kind.LEAK, leak.quote())));
        Stream.ofNullable(applicant.resume())
                .flatMap(version -> known.resumeLeaks().getOrDefault(version, List.of()).stream())
                .map(Leak::quote)
                .distinct()
                .forEach(quote -> problems.add(new ShareProblem(candidate, Kind.RESUME_LEAK, quote)));
        return problems;
    }

    private Optional<Kind> consent(CandidateLine candidate) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        ConsentState state = candidate.consentOn(today);
        return switch (state) {
            case GIVEN -> Optional.empty();
            case NONE -> Optional.of(Kind.CONSENT_NONE);
            case EXPIRED -> Optional.of(Kind.CONSENT_EXPIRED);
            case WITHDRAWN -> Optional.of(Kind.CONSENT_WITHDRAWN);
        };
    }

    private static Approach approach(CandidateLine candidate) {
        return new Approach(candidate.name(), List.of(candidate.employer()));
    }

    /** Names of protected companies that the asker may not see are left out by the off-limits feature itself. */
    private static Optional<Kind> offLimits(@Nullable OffLimitsVerdict verdict) {
        return switch (verdict) {
            case null -> Optional.empty();
            case OffLimitsVerdict.Free free -> Optional.empty();
            case OffLimitsVerdict.Warning warning -> Optional.of(Kind.OFF_LIMITS);
            case OffLimitsVerdict.Blocked blocked -> Optional.of(Kind.OFF_LIMITS_BLOCKED);
        };
    }

    private static Optional<Kind> resume(CandidateLine candidate, ShareRequest.Applicant applicant, Known known) {
        if (applicant.resume() == null) {
            return Optional.of(Kind.NO_RESUME);
        }
        ResumeChoice resume = known.resumes().get(applicant.resume());
        return resume == null || !resume.candidate().equals(candidate.id())
                ? Optional.of(Kind.RESUME_GONE)
                : Optional.empty();
    }

    private static boolean isNameHidden(@Nullable ResumeChoice resume) {
        return resume != null && resume.naming() != Naming.FULL_NAME;
    }

    private static Map<CandidateId, String> first(List<ShareRepository.Before> found) {
        Map<CandidateId, String> byCandidate = new HashMap<>();
        found.forEach(before -> byCandidate.putIfAbsent(before.candidate(), before.where()));
        return byCandidate;
    }
}
