package org.clientele.notification.report;

/**
 * What a report says of one recipient.
 *
 * @param address whom it is about; empty if it does not say
 * @param status such as {@code 5.1.1} (RFC 3463)
 * @param words the server's own, on one line; may be empty
 */
public record Delivery(String address, DeliveryAction action, String status, String words) {

    /** What words and addresses are cut to. */
    public static final int WORDS_MAX = 300;

    boolean isTo(String recipient) {
        return address.equalsIgnoreCase(recipient);
    }
}
