package org.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.notification.TestNotifications;
import org.clientele.security.Role;
import org.clientele.security.WithStaff;
import org.clientele.shared.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails from templates, as a real SMTP server gets them. */
@IntegrationTest
@WithStaff(role = Role.RECRUITER)
class MailsTest {

    private static final String TO = "maria@client.example";

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Mails mails;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("feedbackReminder")
    private MailKind kind;

    @BeforeEach
    void startServer() {
        smtp.start();
    }

    @AfterEach
    void stopServer() {
        smtp.stop();
        notifications.dropMailsTo(TO);
    }

    @Test
    void aMailGoesOutInTheLanguageOfItsRecipientSignedByWhoSendsIt() throws Exception {
        MimeMessage received = sent(order("Мария", "ru"));

        assertThat(received.getSubject()).isEqualTo("Ждём вашего ответа по кандидатам");
        assertThat(received.getFrom()[0]).hasToString("Rita Recruiter <desk@agency.example>");
        assertThat(received.getAllRecipients()[0].toString()).contains(TO);
        assertThat(text(received)).contains("Здравствуйте, Мария!", "- Zoë <b>, Leiter", "Rita Recruiter");
        assertThat(part(received, 1)).contains("Zoë &lt;b&gt;");
    }

    @Test
    void aCalendarEntryIsAnotherWayToShowTheMailAndAFileAsWell() throws Exception {
        MimeMessage received = sent(order("Maria", "en")
                .with(MailAttachment.calendar("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n", "REQUEST"))
                .with(new MailAttachment("Życiorys.pdf", "application/pdf", new byte[] {1, 2})));

        MimeMultipart whole = (MimeMultipart) received.getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        MimeMultipart saying = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(saying.getContentType()).startsWith("multipart/alternative");
        assertThat(saying.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(whole.getBodyPart(2).getContentType()).contains("application/pdf");
        assertThat(whole.getBodyPart(2).getInputStream().readAllBytes()).containsExactly(1, 2);
    }

    @Test
    void aLogoIsShownWithinTheMailAndIsNoFileBesideIt() throws Exception {
        byte[] logo = java.util.Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
        MailOrder order = order("Maria", "en").in(new MailLook("Żółw & Co", "#123456", logo));

        MimeMessage received = sent(order);

        MimeMultipart saying = (MimeMultipart) received.getContent();
        assertThat(saying.getContentType()).startsWith("multipart/alternative");
        MimeMultipart page = (MimeMultipart) saying.getBodyPart(1).getContent();
        assertThat(page.getContentType()).startsWith("multipart/related");
        assertThat(page.getBodyPart(0).getContent().toString())
                .contains("src=\"cid:logo\" alt=\"Żółw &amp; Co\"", "border-top:6px solid #123456");
        assertThat(page.getBodyPart(1).getHeader("Content-ID")).containsExactly("<logo>");
        assertThat(page.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(logo);
        String preview = transaction.execute(status -> mails.preview(order)).html();
        assertThat(preview).contains("src=\"data:image/png;base64,").doesNotContain("cid:");
    }

    @Test
    void aLookIsNoPlaceForOtherStyles() {
        assertThat(new MailLook("", "#fff;display:none", new byte[0]).color()).isEmpty();
    }

    @Test
    void nothingInANameBecomesAHeader() throws Exception {
        MimeMessage received = sent(order("Maria\r\nBcc: all@client.example", "en"));

        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getHeaders(received)).doesNotContain("\nBcc:");
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailIsWrittenOncePerOccasion() {
        MailOrder order = order("Maria", "en").onceFor("test-occasion");

        assertThat(send(order)).isTrue();
        assertThat(send(order)).isFalse();
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        transaction.executeWithoutResult(status -> {
            mails.send(order("Maria", "en"));
            status.setRollbackOnly();
        });

        notifications.sendDue(smtp.getSmtp().getPort());
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void thePreviewIsTheMail() throws Exception {
        MailOrder order = order("Maria", "de");
        MailPreview preview = transaction.execute(status -> mails.preview(order));
        MimeMessage received = sent(order);

        assertThat(received.getSubject()).isEqualTo(preview.subject());
        assertThat(text(received)).isEqualTo(preview.text());
        assertThat(part(received, 1)).isEqualTo(preview.html());
    }

    @Test
    void aKindGetsOnlyWhatItNames() {
        MailOrder order = new MailOrder(kind, new MailRecipient("", TO, null), Map.of("salary", "1"), about());

        assertThatThrownBy(() -> send(order)).hasMessageContaining("salary");
    }

    private MailOrder order(String name, String language) {
        return new MailOrder(
                kind,
                new MailRecipient(name, TO, Locale.of(language)),
                Map.of("candidates", List.of(Map.of("candidate", "Zoë <b>", "position", "Leiter", "date", "1.2."))),
                about());
    }

    private RecordRef about() {
        return notifications.client("Mailed client");
    }

    private boolean send(MailOrder order) {
        return Boolean.TRUE.equals(transaction.execute(status -> mails.send(order)));
    }

    private MimeMessage sent(MailOrder order) {
        send(order);
        notifications.sendDue(smtp.getSmtp().getPort());
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        return smtp.getReceivedMessages()[0];
    }

    private static String text(MimeMessage received) throws Exception {
        return part(received, 0);
    }

    private static String part(MimeMessage received, int number) throws Exception {
        return ((MimeMultipart) received.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }
}
