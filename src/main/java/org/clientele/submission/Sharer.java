package org.clientele.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
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

    /** One candidate on the way to the client. */
    private record Parcel(
            Submission submission,
            ShareRequest.Applicant applicant,
            String comment,
            SubmissionSnapshot before,
            boolean renewed,
            List<OnBehalf> readers) {

        boolean isNew() {
            return !readers.isEmpty();
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
        List<Parcel> fresh = parcels.stream().filter(Parcel::isNew).toList();
        fresh.forEach(parcel -> hand(parcel, pipeline, stamp));
        parcels.forEach(parcel -> write(parcel, contacts, present, stamp));
        feedback.start(
                vacancy.clientId(), fresh.stream().map(Parcel::submission).toList());
        introductions.keep(
                vacancy,
                fresh.stream()
                        .map(parcel -> new IntroductionWriter.Shown(parcel.submission(), parcel.readers()))
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

    /** Who sees something new: another version of the résumé, or the candidate at all. */
    private Parcel parcel(
            Submission submission,
            ShareRequest.Applicant applicant,
            ShareRequest request,
            List<OnBehalf> contacts,
            Map<SubmissionShare.Key, SubmissionShare> present,
            Pipeline pipeline) {
        Optional<ResumeVersionId> resume = Optional.ofNullable(applicant.resume());
        boolean renewed = !submission.isShared()
                || submission.isWithdrawn()
                || !submission.resumeVersionId().equals(resume);
        Set<ContactId> seeing = new HashSet<>();
        present.values().stream()
                .filter(share -> share.submission().equals(submission.id()))
                .forEach(share -> seeing.add(share.contact()));
        List<OnBehalf> readers = contacts.stream()
                .filter(contact -> renewed || !seeing.contains(contact.id()))
                .toList();
        return new Parcel(
                submission,
                applicant,
                request.commentFor(applicant),
                writer.snapshot(submission, pipeline),
                renewed,
                readers);
    }

    private void hand(Parcel parcel, Pipeline pipeline, Stamp stamp) {
        Submission submission = parcel.submission();
        submission.share(parcel.applicant().resume(), stamp);
        Pipeline.Stage to = pipeline.whenShared(submission.stageId());
        if (!to.id().equals(submission.stageId())) {
            writer.move(submission, pipeline, to, Reason.NONE, null);
        }
    }

    private void write(
            Parcel parcel, List<OnBehalf> contacts, Map<SubmissionShare.Key, SubmissionShare> present, Stamp stamp) {
        for (OnBehalf contact : contacts) {
            SubmissionShare share =
                    present.get(SubmissionShare.Key.of(parcel.submission().id(), contact.id()));
            if (share == null) {
                shares.save(new SubmissionShare(parcel.submission(), contact.id(), parcel.comment(), stamp));
            } else if (parcel.renewed() || !parcel.comment().isEmpty()) {
                share.repeat(parcel.comment(), stamp);
            }
        }
    }

    private void tell(Parcel parcel, Pipeline pipeline, List<ShareProblem> problems, String overrideReason) {
        Submission submission = parcel.submission();
        List<Change> changes = new ArrayList<>(Change.between(parcel.before(), writer.snapshot(submission, pipeline)));
        parcel.readers()
                .forEach(contact -> changes.add(new Change(
                        "sharedWith", null, contact.name(), null, contact.id().value())));
        Set<Kind> kinds = problems.stream()
                .filter(problem -> problem.candidate().equals(submission.candidateId()))
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
