package org.clientele.notification;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.notification.report.DeliveryReport;

/** Finds out which mail a report is about. */
final class ReturnedMail {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^<>@]+>");
    private static final Pattern WITHOUT_HYPHENS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

    private ReturnedMail() {}

    /** By the address that the report went to, which was made for one mail, or by the mail's Message-ID. */
    static Optional<UUID> of(DeliveryReport report, BounceSettings settings) {
        Optional<UUID> returnedTo = report.sentTo().stream()
                .map(settings::mailIn)
                .filter(letters -> !letters.isEmpty())
                .map(letters -> UUID.fromString(WITHOUT_HYPHENS.matcher(letters).replaceFirst("$1-$2-$3-$4-$5")))
                .findFirst();
        return returnedTo.or(() -> Stream.of(MESSAGE_ID.matcher(report.messageId()))
                .filter(Matcher::matches)
                .map(found -> UUID.fromString(found.group(1)))
                .findFirst());
    }
}
