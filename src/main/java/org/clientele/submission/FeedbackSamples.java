package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
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
    private final Clock clock;

    FeedbackSamples(OwedAnswerRepository owed, FeedbackLetters letters, Clock clock) {
        this.owed = owed;
        this.letters = letters;
        this.clock = clock;
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

    @Override
    public Optional<MailOrder> order(MailKind kind, UUID record, Locale language) {
        List<Overdue> shown = owed.findShown(new SubmissionId(record));
        return owed.findReaders(List.of(record)).stream()
                .flatMap(reader ->
                        letters
                                .order(kind, reader.toContact(), shown, Map.of(), LocalDate.now(clock), language)
                                .stream())
                .findFirst();
    }
}
