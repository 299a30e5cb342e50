package org.clientele.notification;

import java.util.Arrays;
import java.util.Set;

/** Why a mail came back, as far as its status says (RFC 3463). Each has the translation {@code mail.returned.<NAME>}. */
public enum ReturnReason {
    NO_SUCH_ADDRESS("1.0", "1.1", "1.3", "1.6", "1.10"),
    NO_SUCH_DOMAIN("1.2", "4.4"),
    CLOSED("2.0", "2.1"),
    FULL("2.2", "3.1"),
    TOO_LARGE("2.3", "3.4"),
    TOO_LATE("4.1", "4.7"),
    REFUSED("7.1", "7.25", "7.26", "7.27", "7.28", "7.509"),
    OTHER;

    private final Set<String> details;

    ReturnReason(String... details) {
        this.details = Set.of(details);
    }

    /** @param status such as {@code 5.1.1}; may be empty */
    public static ReturnReason of(String status) {
        String detail = status.substring(status.indexOf('.') + 1);
        return Arrays.stream(values())
                .filter(reason -> reason.details.contains(detail))
                .findFirst()
                .orElse(detail.startsWith("7.") ? REFUSED : OTHER);
    }
}
