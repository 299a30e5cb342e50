package org.clientele.notification.report;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads delivery status notifications: the parts at the top of the mail and no deeper, no more of each than a server
 * writes, and none of what the mail tells people. What is cut off at the end is read as far as it goes.
 */
public final class DeliveryReports {

    /** More parts than a report has: what it tells people, what it tells programs, what it sends back. */
    private static final int MOST_PARTS = 10;

    private static final int MOST_DELIVERIES = 50;
    private static final int MOST_ADDRESSES = 20;
    private static final int PART_MAX = 64 * 1024;

    private static final Session NO_SERVER = Session.getInstance(new Properties());
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    private DeliveryReports() {}

    /** Whether the mail is one, by its header {@code Content-Type}. */
    public static boolean isReport(@Nullable String contentType) {
        try {
            ContentType type = new ContentType(contentType == null ? "" : contentType);
            return type.match("multipart/report")
                    && "delivery-status".equalsIgnoreCase(type.getParameter("report-type"));
        } catch (ParseException e) {
            return false;
        }
    }

    /**
     * Reads a mail; empty if it is no such report, or none that can be read.
     *
     * @param mail as it travelled, or the beginning of it
     */
    public static Optional<DeliveryReport> read(byte[] mail) {
        try {
            MimeMessage message = new MimeMessage(NO_SERVER, new ByteArrayInputStream(mail));
            return isReport(message.getHeader("Content-Type", null)) ? read(message) : Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> read(MimeMessage message) throws MessagingException, IOException {
        MimeMultipart parts = new MimeMultipart(message.getDataHandler().getDataSource());
        List<Delivery> deliveries = new ArrayList<>();
        String messageId = "";
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                deliveries.addAll(deliveries(beginning(part)));
            } else if (holdsOriginal(part)) {
                messageId = value(headers(beginning(part)), "Message-ID");
            }
        }
        return deliveries.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(deliveries, messageId, addresses(message)));
    }

    private static boolean holdsOriginal(BodyPart part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers");
    }

    private static String beginning(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(PART_MAX), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** The first group of fields is about the mail, each further one about a recipient. */
    private static List<Delivery> deliveries(String status) throws MessagingException {
        List<Delivery> deliveries = new ArrayList<>();
        for (String group : BETWEEN_GROUPS.split(status.strip(), MOST_DELIVERIES + 1)) {
            delivery(headers(group)).ifPresent(deliveries::add);
        }
        return deliveries;
    }

    private static Optional<Delivery> delivery(InternetHeaders fields) {
        Matcher status = STATUS.matcher(value(fields, "Status"));
        String code = status.matches() ? status.group(1) : "";
        return DeliveryAction.of(value(fields, "Action"))
                .map(action -> new Delivery(
                        Stream.of("Original-Recipient", "Final-Recipient")
                                .map(field -> typed(fields, field))
                                .filter(address -> !address.isEmpty())
                                .findFirst()
                                .orElse(""),
                        action,
                        code,
                        typed(fields, "Diagnostic-Code")));
    }

    /** What stands behind the type, as in {@code rfc822; jane@client.example}. */
    private static String typed(InternetHeaders fields, String name) {
        String value = value(fields, name);
        return value.substring(value.indexOf(';') + 1).strip();
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true);
    }

    /** The first of that name on one line of bounded length, without what turns text around or hides it. */
    private static String value(InternetHeaders fields, String name) {
        String[] values = fields.getHeader(name);
        String line = values == null ? "" : line(values[0]);
        return line.substring(0, Math.min(line.length(), Delivery.WORDS_MAX));
    }

    private static String line(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }

    private static List<String> addresses(MimeMessage message) throws MessagingException {
        List<String> addresses = new ArrayList<>();
        for (String name : List.of("To", "Delivered-To", "X-Original-To", "Envelope-To")) {
            String[] values = message.getHeader(name);
            Arrays.stream(values == null ? new String[0] : values)
                    .map(DeliveryReports::line)
                    .forEach(addresses::add);
        }
        return addresses.stream().limit(MOST_ADDRESSES).toList();
    }
}
