package org.clientele.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailSample;
import org.clientele.mail.MailSamples;
import org.clientele.shared.PageRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Real interviews to try the texts of their mails with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewSamples implements MailSamples {

    private final InterviewQueries queries;
    private final InterviewRepository interviews;
    private final InterviewOrders orders;

    InterviewSamples(InterviewQueries queries, InterviewRepository interviews, InterviewOrders orders) {
        this.queries = queries;
        this.interviews = interviews;
        this.orders = orders;
    }

    @Override
    public boolean appliesTo(MailKind kind) {
        return InterviewMailKinds.isOne(kind);
    }

    @Override
    public List<MailSample> find(String typed, PageRef page) {
        return queries.named(typed, page.offset(), PageRef.SIZE).stream()
                .map(row -> new MailSample(row.id().value(), name(row)))
                .toList();
    }

    private static String name(InterviewRow row) {
        return String.join(
                " · ",
                row.candidate(),
                row.vacancy(),
                row.time().in(row.zone()).starts().toLocalDate().toString());
    }

    @Override
    public Optional<MailOrder> order(MailKind kind, UUID record, Locale language) {
        return interviews
                .findById(new InterviewId(record))
                .flatMap(interview -> orders.sample(interview, kind, language));
    }
}
