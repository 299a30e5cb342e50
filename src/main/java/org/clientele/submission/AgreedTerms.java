package org.clientele.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is agreed with each client about candidates put forward: how long an introduction counts, when to answer. */
@Service
@MayRead
public class AgreedTerms {

    private final ClientTermsRepository terms;
    private final SubmissionRepository submissions;
    private final SubmissionWriter writer;
    private final Clients clients;

    AgreedTerms(
            ClientTermsRepository terms, SubmissionRepository submissions, SubmissionWriter writer, Clients clients) {
        this.terms = terms;
        this.submissions = submissions;
        this.writer = writer;
        this.clients = clients;
    }

    /** What holds for the client, whether or not anything was entered; empty if one does not see the client. */
    @Transactional(readOnly = true)
    public Optional<CurrentTerms> of(ClientId client) {
        return clients.ref(client)
                .map(seen -> terms.findById(client)
                        .map(entered -> new CurrentTerms(entered.version(), entered.details()))
                        .orElseGet(() -> new CurrentTerms(CurrentTerms.NOT_ENTERED, ClientTermsDetails.USUAL)));
    }

    /** Keeps what was agreed, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(ClientId client, long version, ClientTermsDetails typed) {
        Map<String, String> errors = errors(client, typed);
        if (!errors.isEmpty()) {
            return new SaveOutcome.Invalid(errors);
        }
        if (clients.ref(client).filter(found -> !found.archived()).isEmpty()) {
            return new SaveOutcome.Gone();
        }
        ClientTerms kept = terms.findById(client).orElse(null);
        if (kept == null && version != CurrentTerms.NOT_ENTERED) {
            return new SaveOutcome.Gone();
        }
        if (kept != null && kept.version() != version) {
            return new SaveOutcome.Conflict(kept.changed().by(), kept.changed().at());
        }
        TermsSnapshot before = snapshot(client, kept == null ? ClientTermsDetails.USUAL : kept.details());
        if (kept == null) {
            kept = terms.save(new ClientTerms(client, typed, writer.stamp()));
        } else {
            kept.change(typed, writer.stamp());
        }
        terms.flush();
        List<Change> changes = Change.between(before, snapshot(client, typed));
        if (!changes.isEmpty()) {
            writer.tell(new RecordChanged(
                    new RecordRef(RecordType.CLIENT, client.value()), client.value(), Act.CHANGED, changes));
        }
        return new SaveOutcome.Saved(client.value(), kept.version());
    }

    /** The terms as the client's history prints them. The components are the fields' names there. */
    private record TermsSnapshot(
            int protectionMonths, @Nullable Integer feedbackDays, String escalationContact) {}

    private TermsSnapshot snapshot(ClientId client, ClientTermsDetails details) {
        String escalation = Optional.ofNullable(details.escalationContact())
                .flatMap(contact -> submissions.findContacts(client, List.of(contact)).stream()
                        .findFirst())
                .map(OnBehalf::name)
                .orElse("");
        return new TermsSnapshot(details.protectionMonths(), details.feedbackDays(), escalation);
    }

    private Map<String, String> errors(ClientId client, ClientTermsDetails typed) {
        FieldCheck check = new FieldCheck();
        if (typed.protectionMonths() < 0 || typed.protectionMonths() > ClientTermsDetails.PROTECTION_MAX) {
            check.refuse("protectionMonths", "submission.terms.protectionMonths.wrong");
        }
        Integer days = typed.feedbackDays();
        if (days != null && (days < 1 || days > ClientTermsDetails.FEEDBACK_MAX)) {
            check.refuse("feedbackDays", "submission.terms.feedbackDays.wrong");
        }
        ContactId escalation = typed.escalationContact();
        if (escalation != null
                && submissions.findContacts(client, List.of(escalation)).isEmpty()) {
            check.refuse("escalationContact", "submission.error.contacts");
        }
        return check.errors();
    }
}
