package org.clientele.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.submission.ContactReach;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.StageId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rules of visibility for many contacts and many rows in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalReach implements ContactReach {

    private final RuleQueries rules;
    private final ViewerQueries viewers;
    private final PortalScope scope;

    PortalReach(RuleQueries rules, ViewerQueries viewers, PortalScope scope) {
        this.rules = rules;
        this.viewers = viewers;
        this.scope = scope;
    }

    @Override
    public Map<ContactId, String> blind(StageId stage, Set<ContactId> contacts) {
        Map<UUID, Explanation> explained = explain(PortalVisibility.STAGE_POLICY, Set.of(stage.value()), contacts)
                .getOrDefault(stage.value(), Map.of());
        Map<ContactId, String> blind = new HashMap<>();
        for (ContactId contact : contacts) {
            Explanation explanation = explained.get(contact.value());
            if (explanation == null || !explanation.seen()) {
                blind.put(contact, PortalPreview.why(explanation == null ? "account" : explanation.failing()));
            }
        }
        return blind;
    }

    @Override
    public Map<SubmissionId, Set<ContactId>> seers(Collection<SubmissionId> submissions, Set<ContactId> contacts) {
        Set<UUID> rows = submissions.stream().map(SubmissionId::value).collect(Collectors.toSet());
        Map<SubmissionId, Set<ContactId>> seers = new HashMap<>();
        explain(PortalVisibility.SUBMISSION_POLICY, rows, contacts)
                .forEach((row, explained) -> seers.put(
                        new SubmissionId(row),
                        contacts.stream()
                                .filter(contact -> explained.containsKey(contact.value())
                                        && explained.get(contact.value()).seen())
                                .collect(Collectors.toSet())));
        return seers;
    }

    private Map<UUID, Map<UUID, Explanation>> explain(RowPolicy policy, Set<UUID> rows, Set<ContactId> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        Set<UUID> looking = contacts.stream().map(ContactId::value).collect(Collectors.toSet());
        return rules.explain(policy, viewers.seers(looking, scope.today()), scope.today(), rows);
    }
}
