package org.clientele.submission;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeSubject;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakCheck;
import org.clientele.resume.leak.LeakSource;
import org.springframework.stereotype.Component;

/** Looks through what is written to a client for what belongs to the candidate alone (docs/features.md N1). */
@Component
class CommentLeaks {

    private final Candidates candidates;

    CommentLeaks(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * What a client is told of a candidate.
     *
     * @param nameHidden whether the client does not get to know the candidate's name
     */
    record Told(String text, boolean nameHidden) {}

    /** What leaks, each quote once; empty if nothing does. */
    List<Leak> in(Told told, CandidateId candidate) {
        return in(Map.of(candidate, told)).getOrDefault(candidate, List.of());
    }

    /** The same of many at once; those of whom nothing leaks are absent. */
    Map<CandidateId, List<Leak>> in(Map<CandidateId, Told> told) {
        Map<CandidateId, Told> written = new HashMap<>(told);
        written.values().removeIf(each -> each.text().isBlank());
        Map<CandidateId, List<Leak>> leaks = new HashMap<>();
        if (!written.isEmpty()) {
            Map<CandidateId, CandidateFacts> facts = candidates.facts(written.keySet());
            facts.forEach((candidate, known) ->
                    leaks.put(candidate, in(Objects.requireNonNull(written.get(candidate)), known)));
            leaks.values().removeIf(List::isEmpty);
        }
        return leaks;
    }

    private static List<Leak> in(Told told, CandidateFacts facts) {
        Naming naming = told.nameHidden() ? Naming.INITIALS : Naming.FULL_NAME;
        return LeakCheck.check(LeakSource.ofComment(told.text()), ResumeSubject.personalData(facts, naming)).stream()
                .collect(Collectors.toMap(Leak::quote, leak -> leak, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
