package org.clientele.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailRecipient;
import org.clientele.mail.MailSample;
import org.clientele.mail.MailSamples;
import org.clientele.shared.PageRef;
import org.clientele.submission.OwedAnswerRepository.Overdue;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Candidates who were shown to clients, to try the texts of reminders with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FeedbackSamples implements MailSamples {

    private final OwedAnswerRepository owed;
    private final FeedbackLetters letters;
    private final Contacts contacts;

    FeedbackSamples(OwedAnswerRepository owed, FeedbackLetters letters, Contacts contacts) {
        this.owed = owed;
        this.letters = letters;
        this.contacts = contacts;
    }

    @Override
    public boolean appliesTo(MailKind kind) {
        return kind == FeedbackMails.REMINDER || kind == FeedbackMails.ESCALATION;
    }

    @Override
    public List<MailSample> find(String typed, PageRef page) {
        String name = "%" + typed.strip().replaceAll("([%_!])", "!$1") + "%";
        return owed.findSamples(name, PageRequest.of(page.number() - 1, PageRef.SIZE))
                .getContent();
    }

    /** Of the first who was shown the candidate; the second contact, of an escalation, may be the same person here. */
    @Override
    public Optional<MailOrder> order(MailKind kind, UUID record, Locale language) {
        return owed.findReaders(List.of(record)).stream()
                .flatMap(reader -> contacts.find(new ContactId(reader.contact())).stream())
                .filter(FeedbackLetters::mayBeAsked)
                .findFirst()
                .map(contact -> order(kind, contact, owed.findShown(new SubmissionId(record)), language));
    }

    private MailOrder order(MailKind kind, ContactView contact, List<Overdue> shown, Locale language) {
        String name = FeedbackLetters.name(contact.details());
        Map<String, Object> data = new HashMap<>();
        data.put(
                "candidates",
                shown.stream()
                        .map(one -> letters.candidate(contact.id(), one, language))
                        .toList());
        if (kind == FeedbackMails.ESCALATION) {
            data.put("contact", name);
        }
        MailRecipient to =
                new MailRecipient(name, contact.details().emails().getFirst().value(), language);
        return new MailOrder(kind, to, data, contact.id().toRecordRef());
    }
}
