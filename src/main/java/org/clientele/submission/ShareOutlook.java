package org.clientele.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.submission.ShareProblem.Kind;
import org.clientele.submission.ShareRepository.Standing;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.VacancyRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What would come of putting candidates forward: who comes back into the pipeline, and which contacts see nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShareOutlook {

    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final ObjectProvider<ContactReach> reach;

    ShareOutlook(SubmissionRepository submissions, ShareRepository shares, ObjectProvider<ContactReach> reach) {
        this.submissions = submissions;
        this.shares = shares;
        this.reach = reach;
    }

    List<ShareProblem> problems(ShareRequest request, VacancyRef vacancy) {
        Pipeline pipeline = submissions.findPipeline(vacancy.id());
        List<Standing> standings = shares.findStandings(vacancy.id(), request.candidates());
        List<ShareProblem> problems = new ArrayList<>();
        standings.stream()
                .filter(standing -> Stages.isTerminal(standing.kind()) && !Stages.isWithClient(standing.kind()))
                .map(standing -> new ShareProblem(standing.candidate(), standing.name(), Kind.IS_OVER, ""))
                .forEach(problems::add);
        Map<ContactId, String> blind = blind(stages(request, pipeline, standings), request.contacts());
        if (!blind.isEmpty()) {
            submissions.findContacts(vacancy.clientId(), blind.keySet()).stream()
                    .map(contact -> new ShareProblem(
                            contact.id().value(), contact.name(), Kind.NOT_SEEN, blind.getOrDefault(contact.id(), "")))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** Where the candidates will stand. */
    private static Set<StageId> stages(ShareRequest request, Pipeline pipeline, List<Standing> standings) {
        Map<CandidateId, StageId> now = new HashMap<>();
        standings.forEach(standing -> now.put(standing.candidate(), standing.stage()));
        Set<StageId> stages = new HashSet<>();
        request.candidates().forEach(candidate -> {
            StageId stage = now.getOrDefault(candidate, pipeline.first().id());
            stages.add(pipeline.whenShared(stage).id());
        });
        return stages;
    }

    private Map<ContactId, String> blind(Set<StageId> stages, Set<ContactId> contacts) {
        Map<ContactId, String> blind = new HashMap<>();
        reach.ifAvailable(
                portal -> stages.forEach(stage -> portal.blind(stage, contacts).forEach(blind::putIfAbsent)));
        return blind;
    }
}
