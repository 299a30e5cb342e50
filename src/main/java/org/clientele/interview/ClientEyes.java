package org.clientele.interview;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.Candidates;
import org.clientele.contact.ContactId;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.ContactSight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a contact may call the candidate: as the portal's rules have it, and by initials where they show nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientEyes {

    private final ObjectProvider<ContactPreview> preview;
    private final Candidates candidates;

    ClientEyes(ObjectProvider<ContactPreview> preview, Candidates candidates) {
        this.preview = preview;
        this.candidates = candidates;
    }

    String candidate(ContactId contact, InterviewParts parts) {
        var showing = new ContactPreview.Showing(contact, parts.vacancy(), parts.candidate(), null, "");
        return preview.stream()
                .map(rules -> rules.of(showing))
                .map(sight -> sight instanceof ContactSight.Sees(var applicant) ? applicant.name() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> candidates
                        .facts(parts.candidate())
                        .map(ClientEyes::initials)
                        .orElse(""));
    }

    private static String initials(CandidateFacts facts) {
        return Stream.of(facts.firstName(), facts.lastName())
                .filter(name -> !name.isBlank())
                .map(name -> Character.toString(name.strip().codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }
}
