package org.clientele.resume;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.CandidateFacts;
import org.clientele.resume.leak.PersonalData;

/** What a candidate is called where clients look, and what must not stand there. */
public final class ResumeSubject {

    private ResumeSubject() {}

    /** What nothing may give away that clients read of a candidate who is called like this. */
    public static PersonalData personalData(CandidateFacts facts, Naming naming) {
        return new PersonalData(
                List.of(facts.firstName()),
                List.of(facts.lastName()),
                naming != Naming.FULL_NAME,
                facts.emails(),
                facts.phones(),
                facts.links(),
                facts.address().isEmpty() ? List.of() : List.of(facts.address()));
    }

    static String fullName(CandidateFacts facts) {
        return (facts.firstName() + " " + facts.lastName()).strip();
    }

    /** "A. M." of Anna Maj; of a double name the first letter of each part. */
    static String initials(CandidateFacts facts) {
        return Stream.of(fullName(facts).split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toString(part.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }
}
