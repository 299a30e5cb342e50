package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.mail.MailOrder;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.WithdrawalContributor;
import org.clientele.submission.WithdrawalImpact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Interviews that are still to come are called off with what they hang on ({@link InterviewEnding}), and everybody who
 * was invited hears of it. Contacts who go leave them as they are.
 */
@Component
class InterviewImpacts implements ImpactContributor, WithdrawalContributor {

    private final InterviewQueries queries;
    private final InterviewRepository interviews;
    /** Asked for late: those who tell of contacts and candidates ask for all impacts themselves. */
    private final ObjectProvider<InterviewOrders> orders;

    private final Clock clock;

    InterviewImpacts(
            InterviewQueries queries,
            InterviewRepository interviews,
            ObjectProvider<InterviewOrders> orders,
            Clock clock) {
        this.queries = queries;
        this.interviews = interviews;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        return switch (record.type()) {
            case CONTACT -> some(new Impact("interview.impact", ahead(record).size()));
            case CLIENT, VACANCY, CANDIDATE, SUBMISSION -> {
                List<InterviewId> ahead = ahead(record);
                long told = letters(ahead)
                        .map(order -> order.to().address())
                        .distinct()
                        .count();
                yield some(
                        new Impact("interview.impact.cancelled", ahead.size()),
                        new Impact("interview.impact.mailed", told));
            }
            default -> List.of();
        };
    }

    @Override
    public WithdrawalImpact impactOfWithdrawing(SubmissionId submission) {
        List<InterviewId> ahead = ahead(submission.toRecordRef());
        List<MailOrder> letters = letters(ahead).toList();
        return new WithdrawalImpact(
                ahead.size(),
                letters.stream()
                        .filter(order -> !isForCandidate(order))
                        .map(order -> order.to().name())
                        .distinct()
                        .toList(),
                letters.stream().anyMatch(InterviewImpacts::isForCandidate));
    }

    private static boolean isForCandidate(MailOrder order) {
        return order.kind() == InterviewMailKinds.CANCELLATION;
    }

    private List<InterviewId> ahead(RecordRef about) {
        return queries.ahead(about, clock.instant());
    }

    private Stream<MailOrder> letters(List<InterviewId> ahead) {
        return ahead.stream()
                .flatMap(id -> interviews.findById(id).stream())
                .flatMap(interview -> orders.getObject().cancellation(interview, true).stream());
    }

    private static List<Impact> some(Impact... impacts) {
        return Stream.of(impacts).filter(impact -> impact.number() > 0).toList();
    }
}
