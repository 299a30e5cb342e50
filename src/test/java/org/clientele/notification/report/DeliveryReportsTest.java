package org.clientele.notification.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.clientele.notification.report.DeliveryReportsTest.Written.Part;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Reports are read as servers write them, and as nobody should. */
class DeliveryReportsTest {

    private static final String FAILED = """
            Reporting-MTA: dns; mx.client.example

            Original-Recipient: rfc822;jane@client.example
            Final-Recipient: rfc822; j.nowak@elsewhere.example
            Action: failed
            Status: 5.1.1 (bad destination mailbox address)
            Diagnostic-Code: smtp; 550 No such user
            """;

    /** A report put together of parts. */
    record Written(String type, Part... parts) {

        record Part(String type, String content) {}

        Optional<DeliveryReport> read() {
            StringBuilder mail = new StringBuilder("To: <bounces@agency.example>\nContent-Type: " + type + "\n\n");
            for (Part part : parts) {
                mail.append("--XX\nContent-Type: ")
                        .append(part.type())
                        .append("\n\n")
                        .append(part.content())
                        .append('\n');
            }
            return DeliveryReports.read(mail.append("--XX--\n").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final String REPORT = "multipart/report; report-type=\"delivery-status\"; boundary=XX";

    private static Part status(String content) {
        return new Part("message/delivery-status", content);
    }

    @Test
    void headersAloneAreEnoughOfTheMailThatWasSentBack() {
        Optional<DeliveryReport> report = new Written(
                        REPORT,
                        new Part("text/plain", "Sorry."),
                        status(FAILED),
                        new Part("text/rfc822-headers", "Message-ID: <abc@desk.example>\nSubject: Hello"))
                .read();

        assertThat(report).hasValueSatisfying(read -> {
            assertThat(read.messageId()).isEqualTo("<abc@desk.example>");
            assertThat(read.sentTo()).containsExactly("<bounces@agency.example>");
            assertThat(read.failureOf("JANE@client.example"))
                    .contains(new Delivery("jane@client.example", DeliveryAction.FAILED, "5.1.1", "550 No such user"));
        });
    }

    @Test
    void behindAForwardingAddressTheOneRecipientIsOurs() {
        assertThat(new Written(REPORT, status(FAILED)).read().orElseThrow().failureOf("office@client.example"))
                .isPresent();
    }

    @Test
    void oneOfManyBehindAListIsNot() {
        String another = FAILED + "\nFinal-Recipient: rfc822; b@elsewhere.example\nAction: failed\nStatus: 5.2.2\n";

        assertThat(new Written(REPORT, status(another)).read().orElseThrow().failureOf("list@client.example"))
                .isEmpty();
    }

    @Test
    void otherMailsAreNoReports() {
        assertThat(new Written("multipart/mixed; boundary=XX", status(FAILED)).read())
                .isEmpty();
        assertThat(new Written("multipart/report; report-type=disposition-notification; boundary=XX", status(FAILED))
                        .read())
                .as("that somebody read it")
                .isEmpty();
        assertThat(DeliveryReports.isReport(null)).isFalse();
        assertThat(DeliveryReports.isReport("multipart/report; report-type=")).isFalse();
        assertThat(DeliveryReports.read(new byte[] {0, -1, 13, 10, 13, 10, 7})).isEmpty();
    }

    @Test
    void whatWasCutOffIsReadAsFarAsItGoes() {
        String whole = "Content-Type: " + REPORT + "\n\n--XX\nContent-Type: message/delivery-status\n\n" + FAILED
                + "--XX\nContent-Type: message/rfc822\n\nMessage-ID: <abc@desk.example>\nSubject: Hello\n\nDear Ms";

        assertThat(DeliveryReports.read(whole.getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(report -> assertThat(report.messageId()).isEqualTo("<abc@desk.example>"));
    }

    @Test
    void wordsAreShortAndHideNothing() {
        String words = "Diagnostic-Code: smtp; 550 \u202Egro.knab\u202C\u200B <script>" + "x".repeat(5000);

        Delivery delivery = new Written(REPORT, status("\n\nAction: failed\nStatus: none\n" + words))
                .read()
                .orElseThrow()
                .deliveries()
                .getFirst();

        assertThat(delivery.words())
                .hasSizeLessThanOrEqualTo(Delivery.WORDS_MAX)
                .doesNotContain("\u202E", "\u200B");
        assertThat(delivery.status()).as("only what is a status").isEmpty();
    }

    @Test
    void aReportThatIsMeantToHurtIsReadInNoTime() {
        String groups = "Action: failed\nStatus: 5.0.0\n\n".repeat(100_000);
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 20_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(new Written(REPORT, status(groups)).read().orElseThrow().deliveries())
                    .hasSizeLessThanOrEqualTo(51);
            new Written(REPORT, new Part("message/rfc822", nested.toString()), status(FAILED)).read();
            new Written(REPORT, status("Status: " + "5.".repeat(1_000_000))).read();
            new Written(REPORT + "; x=" + "\"(\\".repeat(100_000), status(FAILED)).read();
        });
    }
}
