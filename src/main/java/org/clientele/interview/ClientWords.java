package org.clientele.interview;

import java.util.HashMap;
import java.util.Map;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeSubject;
import org.clientele.resume.leak.LeakCheck;
import org.clientele.resume.leak.LeakSource;
import org.clientele.resume.leak.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write that the client's copy takes over must hold no contact data of the candidate (docs/features.md N2):
 * it is searched for them as a résumé would be. Names are not looked for: the sender knows what the client was told. Others'
 * data are no flaw: the room has a reception with a number, and the call an address of its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientWords {

    static final String LEAK = "interview.error.leak";

    private final Candidates candidates;

    ClientWords(Candidates candidates) {
        this.candidates = candidates;
    }

    /** What would tell the client how to reach the candidate, by field. */
    Map<String, String> check(InterviewDetails details, CandidateId candidate) {
        Map<String, String> errors = new HashMap<>();
        candidates.facts(candidate).map(ClientWords::contactData).ifPresent(data -> {
            if (tells(details.clientMessage(), data)) {
                errors.put("clientMessage", LEAK);
            }
            if (details.kind() == InterviewKind.ON_SITE && tells(details.place(), data)) {
                errors.put("place", LEAK);
            }
            if (details.kind() == InterviewKind.VIDEO && tells(details.link(), data)) {
                errors.put("link", LEAK);
            }
        });
        return errors;
    }

    /** Whether the text would tell the client how to reach the candidate. */
    boolean tells(String text, CandidateId candidate) {
        return candidates
                .facts(candidate)
                .filter(facts -> tells(text, contactData(facts)))
                .isPresent();
    }

    private static boolean tells(String text, PersonalData data) {
        return !text.isEmpty()
                && !LeakCheck.checkOwn(LeakSource.ofComment(text), data).isEmpty();
    }

    private static PersonalData contactData(CandidateFacts facts) {
        return ResumeSubject.personalData(facts, Naming.FULL_NAME);
    }
}
