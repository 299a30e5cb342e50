package org.clientele.notification.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a mail on its way to one recipient (RFC 3464, section 2.3.3). */
public enum DeliveryAction {
    FAILED,
    /** It is tried again. */
    DELAYED,
    DELIVERED,
    /** It went on to a server that reports nothing. */
    RELAYED,
    /** It went on to several recipients, as a mailing list does. */
    EXPANDED;

    static Optional<DeliveryAction> of(String written) {
        String name = written.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}
