package org.clientele.notification;

import java.time.Duration;
import org.clientele.notification.BounceSettings.Security;

/** Mailboxes of returned mails for tests, and what mail servers write into them. */
final class TestBounces {

    static final BounceSettings NO_MAILBOX = settings("", 0, "");

    static final String USER = "bounces@agency.example";

    static final String PASSWORD = "seven green kettles";

    private TestBounces() {}

    /** @param address what mails come back to; empty for their sender */
    static BounceSettings settings(String host, int port, String address) {
        return new BounceSettings(host, port, Security.NONE, USER, PASSWORD, "INBOX", Duration.ofMinutes(5), address);
    }

    /**
     * A report as Postfix writes it.
     *
     * @param to whom the report goes to
     * @param original the header lines of the mail that it is about
     */
    static String report(String to, String recipient, String action, String status, String original) {
        return """
                From: MAILER-DAEMON@mx.client.example (Mail Delivery System)
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                 boundary="A1B2C3.1"

                This is a MIME-encapsulated message.

                --A1B2C3.1
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.client.example.

                --A1B2C3.1
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.client.example
                X-Postfix-Queue-ID: A1B2C3
                Arrival-Date: Mon, 16 Nov 2026 10:00:00 +0100 (CET)

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Remote-MTA: dns; mail.client.example
                Diagnostic-Code: smtp; 550 %s <%s>: User unknown
                    in virtual mailbox table

                --A1B2C3.1
                Content-Description: Undelivered Message
                Content-Type: message/rfc822

                %s
                Subject: Your interview

                Dear Ms Nowak,
                --A1B2C3.1--
                """.formatted(to, recipient, action, status, status, recipient, original);
    }
}
