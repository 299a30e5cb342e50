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
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.clientele.offlimits.OffLimitsCheck;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.offlimits.RuleHit;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.submission.ShareProblem.Kind;
import org.clientele.vacancy.VacancyRef;
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
    private final Clock clock;

    ShareCheck(
            SubmissionRepository submissions,
            ShareRepository shares,
            OffLimitsCheck offLimits,
            CommentLeaks leaks,
            Clock clock) {
        this.submissions = submissions;
        this.shares = shares;
        this.offLimits = offLimits;
        this.leaks = leaks;
        this.clock = clock;
    }

    /** The problems, candidate by candidate. */
    List<ShareProblem> problems(ShareRequest request, VacancyRef vacancy) {
        List<CandidateId> ids = request.candidates();
        Map<CandidateId, CandidateLine> candidates = submissions.findCandidates(ids).stream()
                .collect(Collectors.toMap(CandidateLine::id, Function.identity()));
        Map<ResumeVersionId, ResumeChoice> resumes =
                shares.findResumes(ids).stream().collect(Collectors.toMap(ResumeChoice::id, Function.identity()));
        Map<CandidateId, String> elsewhere = first(shares.findElsewhere(vacancy.clientId(), vacancy.id(), ids));
        Map<CandidateId, String> claims = first(shares.findClaims(vacancy.clientId(), ids));
        List<ShareProblem> problems = new ArrayList<>();
        for (ShareRequest.Applicant applicant : request.applicants()) {
            CandidateLine candidate = candidates.get(applicant.candidate());
            if (candidate == null || candidate.archived()) {
                String name = candidate == null ? "" : candidate.name();
                problems.add(new ShareProblem(applicant.candidate(), name, Kind.CANDIDATE_ARCHIVED, ""));
                continue;
            }
            consent(candidate).ifPresent(kind -> problems.add(new ShareProblem(candidate, kind, "")));
            problems.addAll(offLimits(candidate));
            Optional.ofNullable(elsewhere.get(candidate.id()))
                    .ifPresent(title -> problems.add(new ShareProblem(candidate, Kind.ALREADY_SUBMITTED, title)));
            Optional.ofNullable(claims.get(candidate.id()))
                    .ifPresent(title -> problems.add(new ShareProblem(candidate, Kind.ALREADY_KNOWN, title)));
            problems.addAll(content(applicant, candidate, request.commentFor(applicant), resumes));
        }
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

    /** Names of protected companies that the asker may not see are left out by the off-limits feature itself. */
    private List<ShareProblem> offLimits(CandidateLine candidate) {
        if (candidate.employer().isEmpty()) {
            return List.of();
        }
        return switch (offLimits.ask(candidate.name(), List.of(candidate.employer()))) {
            case OffLimitsVerdict.Free free -> List.of();
            case OffLimitsVerdict.Warning(List<RuleHit> hits, var similar) ->
                List.of(new ShareProblem(candidate, Kind.OFF_LIMITS, candidate.employer()));
            case OffLimitsVerdict.Blocked(List<RuleHit> hits) ->
                List.of(new ShareProblem(candidate, Kind.OFF_LIMITS_BLOCKED, candidate.employer()));
        };
    }

    private List<ShareProblem> content(
            ShareRequest.Applicant applicant,
            CandidateLine candidate,
            String comment,
            Map<ResumeVersionId, ResumeChoice> resumes) {
        List<ShareProblem> problems = new ArrayList<>();
        ResumeVersionId wanted = applicant.resume();
        ResumeChoice resume = wanted == null ? null : resumes.get(wanted);
        if (wanted == null) {
            problems.add(new ShareProblem(candidate, Kind.NO_RESUME, ""));
        } else if (resume == null || !resume.candidate().equals(candidate.id())) {
            problems.add(new ShareProblem(candidate, Kind.RESUME_GONE, ""));
        }
        boolean nameHidden = resume != null && resume.naming() != Naming.FULL_NAME;
        leaks.in(comment, candidate.id(), nameHidden)
                .forEach(leak -> problems.add(new ShareProblem(candidate, Kind.LEAK, leak)));
        return problems;
    }

    private static Map<CandidateId, String> first(List<ShareRepository.Before> found) {
        Map<CandidateId, String> byCandidate = new HashMap<>();
        found.forEach(before -> byCandidate.putIfAbsent(before.candidate(), before.where()));
        return byCandidate;
    }
}
