package org.clientele.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.clientele.submission.ShareProblem.Kind;
import org.clientele.vacancy.VacancyRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what {@link SubmissionSharing} has checked: kind of row by kind of row, so that the database gets batches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sharer {

    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final SubmissionEntries entries;
    private final SubmissionWriter writer;
    private final IntroductionWriter introductions;
    private final FeedbackClock feedback;

    Sharer(
            SubmissionRepository submissions,
            ShareRepository shares,
            SubmissionEntries entries,
            SubmissionWriter writer,
            IntroductionWriter introductions,
            FeedbackClock feedback) {
        this.submissions = submissions;
        this.shares = shares;
        this.entries = entries;
        this.writer = writer;
        this.introductions = introductions;
        this.feedback = feedback;
    }

    /**
     * One candidate on the way to the client.
     *
     * @param to the stage that the candidate stands in then
     * @param readers who will see something new: another version of the résumé, or the candidate at all
     */
    private record Parcel(
            Submission submission,
            ShareRequest.Applicant applicant,
            String comment,
            SubmissionSnapshot before,
            Pipeline.Stage to,
            List<OnBehalf> readers) {

        boolean moves() {
            return !to.id().equals(submission.stageId());
        }
    }

    ShareOutcome share(ShareRequest request, VacancyRef vacancy, List<OnBehalf> contacts, List<ShareProblem> problems) {
        Stamp stamp = writer.stamp();
        Pipeline pipeline = submissions.findPipeline(vacancy.id());
        Map<CandidateId, Submission> byCandidate = submissions(request, vacancy, pipeline.submitted());
        Map<SubmissionShare.Key, SubmissionShare> present = shares(byCandidate);
        List<Parcel> parcels = new ArrayList<>();
        for (ShareRequest.Applicant applicant : request.applicants()) {
            Submission submission = byCandidate.get(applicant.candidate());
            if (submission != null) {
                parcels.add(parcel(submission, applicant, request, contacts, present, pipeline));
            }
        }
        List<Parcel> fresh = parcels.stream()
                .filter(parcel -> parcel.moves() || !parcel.readers().isEmpty())
                .toList();
        fresh.forEach(parcel -> hand(parcel, pipeline, stamp));
        parcels.forEach(parcel -> write(parcel, contacts, present, stamp));
        feedback.start(
                vacancy.clientId(), fresh.stream().map(Parcel::submission).toList());
        submissions.flush();
        introductions.keep(
                vacancy,
                fresh.stream()
                        .map(parcel -> new IntroductionWriter.Shown(
                                parcel.submission(), parcel.applicant().resume(), parcel.readers()))
                        .toList(),
                stamp);
        submissions.flush();
        fresh.forEach(parcel -> tell(parcel, pipeline, problems, request.overrideReason()));
        return new ShareOutcome.Shared(
                fresh.size(),
                fresh.stream().mapToInt(parcel -> parcel.readers().size()).sum());
    }

    /** Also of candidates who were not in the pipeline, or were taken out of it. */
    private Map<CandidateId, Submission> submissions(
            ShareRequest request, VacancyRef vacancy, Pipeline.Stage submitted) {
        Map<CandidateId, Submission> found = new LinkedHashMap<>();
        submissions
                .findForUpdate(vacancy.id(), request.candidates())
                .forEach(submission -> found.put(submission.candidateId(), submission));
        found.values().stream().filter(Submission::isArchived).forEach(entries::restore);
        List<CandidateId> missing = request.candidates().stream()
                .filter(candidate -> !found.containsKey(candidate))
                .toList();
        if (!missing.isEmpty()) {
            entries.enter(vacancy, submitted, submissions.findCandidates(missing))
                    .forEach(submission -> found.put(submission.candidateId(), submission));
        }
        return found;
    }

    private Map<SubmissionShare.Key, SubmissionShare> shares(Map<CandidateId, Submission> byCandidate) {
        return shares
                .findOf(byCandidate.values().stream()
                        .map(submission -> submission.id().value())
                        .toList())
                .stream()
                .collect(Collectors.toMap(SubmissionShare::getId, Function.identity()));
    }

    private Parcel parcel(
            Submission submission,
            ShareRequest.Applicant applicant,
            ShareRequest request,
            List<OnBehalf> contacts,
            Map<SubmissionShare.Key, SubmissionShare> present,
            Pipeline pipeline) {
        List<OnBehalf> readers = contacts.stream()
                .filter(contact -> {
                    SubmissionShare share = present.get(SubmissionShare.Key.of(submission.id(), contact.id()));
                    return share == null || !share.shows(applicant.resume());
                })
                .toList();
        return new Parcel(
                submission,
                applicant,
                request.commentFor(applicant),
                writer.snapshot(submission, pipeline),
                pipeline.whenShared(submission.stageId()),
                readers);
    }

    private void hand(Parcel parcel, Pipeline pipeline, Stamp stamp) {
        Submission submission = parcel.submission();
        submission.share(stamp);
        if (parcel.moves()) {
            writer.move(submission, pipeline, parcel.to(), Reason.NONE, null);
        }
    }

    private void write(
            Parcel parcel, List<OnBehalf> contacts, Map<SubmissionShare.Key, SubmissionShare> present, Stamp stamp) {
        for (OnBehalf contact : contacts) {
            SubmissionShare share =
                    present.get(SubmissionShare.Key.of(parcel.submission().id(), contact.id()));
            if (share == null) {
                shares.save(new SubmissionShare(parcel.submission(), contact.id())
                        .show(parcel.applicant().resume(), parcel.comment(), stamp));
            } else if (!share.shows(parcel.applicant().resume())) {
                share.show(parcel.applicant().resume(), parcel.comment(), stamp);
            }
        }
    }

    private static boolean isOf(ShareProblem problem, Parcel parcel) {
        return problem.about().equals(parcel.applicant().candidate().value())
                || parcel.readers().stream()
                        .anyMatch(contact -> contact.id().value().equals(problem.about()));
    }

    private void tell(Parcel parcel, Pipeline pipeline, List<ShareProblem> problems, String overrideReason) {
        Submission submission = parcel.submission();
        List<Change> changes = new ArrayList<>(Change.between(parcel.before(), writer.snapshot(submission, pipeline)));
        parcel.readers()
                .forEach(contact -> changes.add(new Change(
                        "sharedWith", null, contact.name(), null, contact.id().value())));
        if (!parcel.comment().isEmpty() && !parcel.readers().isEmpty()) {
            changes.add(new Change("share.comment", null, parcel.comment()));
        }
        Set<Kind> kinds = problems.stream()
                .filter(problem -> isOf(problem, parcel))
                .map(ShareProblem::kind)
                .collect(Collectors.toCollection(() -> new HashSet<>()));
        kinds.forEach(kind -> changes.add(new Change("warnings", null, kind.name())));
        if (kinds.contains(Kind.LEAK)) {
            changes.add(new Change("overrideReason", null, overrideReason.strip()));
        }
        writer.publish(submission, Act.SUBMITTED, changes);
        writer.tell(new CandidateSubmitted(
                submission.id(),
                submission.clientId(),
                submission.vacancyId(),
                submission.candidateId(),
                parcel.readers().stream().map(OnBehalf::id).collect(Collectors.toSet())));
    }
}
