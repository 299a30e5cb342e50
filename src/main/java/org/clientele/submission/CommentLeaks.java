package org.clientele.submission;

import java.util.List;
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
     * What leaks, as it stands there; empty if nothing does.
     *
     * @param nameHidden whether the client does not get to know the candidate's name
     */
    List<String> in(String text, CandidateId candidate, boolean nameHidden) {
        if (text.isBlank()) {
            return List.of();
        }
        return candidates
                .facts(candidate)
                .map(facts -> LeakCheck.check(
                        LeakSource.ofComment(text),
                        ResumeSubject.personalData(facts, nameHidden ? Naming.INITIALS : Naming.FULL_NAME)))
                .orElse(List.of())
                .stream()
                .map(Leak::quote)
                .distinct()
                .toList();
    }
}
