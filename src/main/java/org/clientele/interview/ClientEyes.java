package org.clientele.interview;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.Candidates;
import org.clientele.contact.ContactId;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.ContactSight;
import org.clientele.submission.ResumeChoice;
import org.clientele.submission.SubmissionReferences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a contact may call the candidate: as the portal's rules have it; where they show nothing, by initials, or by the number
 * if the version of the résumé that went along does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientEyes {

    private final ObjectProvider<ContactPreview> preview;
    private final SubmissionReferences submissions;
    private final Candidates candidates;

    ClientEyes(ObjectProvider<ContactPreview> preview, SubmissionReferences submissions, Candidates candidates) {
        this.preview = preview;
        this.submissions = submissions;
        this.candidates = candidates;
    }

    String candidate(ContactId contact, InterviewParts parts) {
        Optional<ResumeChoice> resume = submissions.resume(parts.submission(), contact);
        ResumeVersionId version = resume.map(ResumeChoice::id).orElse(null);
        var showing = new ContactPreview.Showing(contact, parts.vacancy(), parts.candidate(), version, "");
        return preview.stream()
                .map(rules -> rules.of(showing))
                .map(sight -> sight instanceof ContactSight.Sees(var applicant) ? applicant.name() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> candidates
                        .facts(parts.candidate())
                        .map(facts -> resume.filter(choice -> choice.naming() == Naming.NUMBER)
                                        .isPresent()
                                ? "#" + facts.number()
                                : initials(facts))
                        .orElse(""));
    }

    private static String initials(CandidateFacts facts) {
        return Stream.of(facts.firstName(), facts.lastName())
                .filter(name -> !name.isBlank())
                .map(name -> Character.toString(name.strip().codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }
}
