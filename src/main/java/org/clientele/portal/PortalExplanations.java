package org.clientele.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.interview.InterviewId;
import org.clientele.portal.RuleQueries.Looking;
import org.clientele.resume.Naming;
import org.clientele.security.Permission.MayRead;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the staff why a contact sees something in its portal, or does not (docs/features.md N3). Of what belongs to another
 * client nothing is told.
 */
@Service
@MayRead
public class PortalExplanations {

    private final RuleQueries rules;
    private final ViewerQueries viewers;
    private final PortalScope scope;
    private final Contacts contacts;

    PortalExplanations(RuleQueries rules, ViewerQueries viewers, PortalScope scope, Contacts contacts) {
        this.rules = rules;
        this.viewers = viewers;
        this.scope = scope;
        this.contacts = contacts;
    }

    @Transactional(readOnly = true)
    public Optional<Explanation> explain(ContactId contact, VacancyId vacancy) {
        return explain(PortalVisibility.VACANCY_POLICY, contact, vacancy.value());
    }

    @Transactional(readOnly = true)
    public Optional<Explanation> explain(ContactId contact, SubmissionId submission) {
        return explain(PortalVisibility.SUBMISSION_POLICY, contact, submission.value());
    }

    @Transactional(readOnly = true)
    public Optional<Explanation> explain(ContactId contact, InterviewId interview) {
        return explain(PortalVisibility.INTERVIEW_POLICY, contact, interview.value());
    }

    /** Which fields of candidates the contact is shown who come without an anonymous résumé; none without an account. */
    @Transactional(readOnly = true)
    public List<FieldRuling> fields(ContactId contact) {
        return fields(contact, Naming.FULL_NAME);
    }

    /** Which fields of this candidate; none if the contact does not see the submission. */
    @Transactional(readOnly = true)
    public List<FieldRuling> fields(ContactId contact, SubmissionId submission) {
        return explain(contact, submission).filter(Explanation::seen).isPresent()
                ? fields(contact, naming(contact, submission))
                : List.of();
    }

    private Naming naming(ContactId contact, SubmissionId submission) {
        List<UUID> seers = viewers.seers(contact.value(), scope.today());
        return viewers.namings(List.of(submission.value()), seers).getOrDefault(submission.value(), Naming.FULL_NAME);
    }

    private List<FieldRuling> fields(ContactId contact, Naming ofResume) {
        return contacts.ref(contact)
                .flatMap(known -> viewers.rights(known.id().value()))
                .map(rights -> new ApplicantFields(rights, ofResume).rulings())
                .orElse(List.of());
    }

    private Optional<Explanation> explain(RowPolicy policy, ContactId contact, UUID row) {
        return contacts.ref(contact)
                .flatMap(known -> rules.explain(policy, looking(known.id().value()), Map.of(policy.key(), row)))
                .filter(explanation -> explanation.answers().stream()
                        .filter(answer -> answer.rule().equals(PortalVisibility.OF_CLIENT_RULE))
                        .anyMatch(RuleAnswer::holds));
    }

    private Looking looking(UUID viewer) {
        return new Looking(viewer, viewers.seers(viewer, scope.today()), scope.today());
    }
}
