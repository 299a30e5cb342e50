package org.clientele.notification.report;

import java.util.List;
import java.util.Optional;

/**
 * A delivery status notification (RFC 3464). Nobody vouches for it: whoever knows the mailbox can write one.
 *
 * @param deliveries one for each recipient that it speaks of
 * @param messageId of the mail that it is about, with its angle brackets; empty if that was not sent back
 * @param sentTo addresses that the report went to, among which may be one that was made for that mail
 */
public record DeliveryReport(List<Delivery> deliveries, String messageId, List<String> sentTo) {

    public DeliveryReport {
        deliveries = List.copyOf(deliveries);
        sentTo = List.copyOf(sentTo);
    }

    /**
     * Whether, and why, a mail to that one recipient failed. Behind a forwarding address the recipient is called otherwise:
     * so what is said of a single one is said of ours. One of many behind a mailing list is not.
     */
    public Optional<Delivery> failureOf(String recipient) {
        return deliveries.stream()
                .filter(delivery -> delivery.isTo(recipient))
                .findFirst()
                .or(() -> deliveries.size() == 1 ? Optional.of(deliveries.getFirst()) : Optional.empty())
                .filter(delivery -> delivery.action() == DeliveryAction.FAILED);
    }
}
