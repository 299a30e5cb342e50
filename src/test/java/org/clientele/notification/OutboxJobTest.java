package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.BaseUrl;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordRef;
import org.clientele.support.SameMoment;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mails of the outbox go to a real SMTP server, and none is lost or sent twice. */
@IntegrationTest
class OutboxJobTest {

    private static final String TO = "mia@agency.example";

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private OutboxClaims claims;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RecordMails mails;

    @Autowired
    private TestClock clock;

    private final List<UUID> written = new ArrayList<>();

    @BeforeEach
    void startServer() {
        smtp.start();
    }

    @AfterEach
    void dropWhatWasWritten() {
        smtp.stop();
        written.forEach(notifications::drop);
    }

    @Test
    void aMailGoesOutAsTextAndHtml() throws Exception {
        UUID mail = write(TO);

        job(smtp.getSmtp().getPort()).sendDue();

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        MimeMessage received = smtp.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Zażółć");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getFrom()[0]).hasToString("desk@agency.example");
        assertThat(received.getMessageID())
                .as("nobody guesses it from another mail")
                .matches("<[0-9a-f-]{36}@.+>")
                .doesNotContain(mail.toString());
        String raw = GreenMailUtil.getWholeMessage(received);
        assertThat(raw).contains("multipart/alternative", "text/plain", "text/html");
        assertThat(notifications.find(mail)).satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(MailState.SENT);
            assertThat(sent.sentAt()).isNotNull();
        });
    }

    @Test
    void linksInHtmlCanBeClickedAndNothingElseIsMarkup() {
        assertThat(MailMessage.html("Open:\nhttps://desk.agency.example/a\n<b>"))
                .contains("<a href=\"https://desk.agency.example/a\">https://desk.agency.example/a</a>", "&lt;b&gt;");
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        write(TO);

        job(smtp.getSmtp().getPort()).sendDue();
        clock.after(Duration.ofDays(1), job(smtp.getSmtp().getPort())::sendDue);

        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAServerMailsWaitUntouched() {
        UUID mail = write(TO);

        new OutboxJob(claims, new MailServer(provider(null), "", baseUrl, TestBounces.NO_MAILBOX), actor).sendDue();

        assertThat(notifications.find(mail)).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.attempts()).isZero();
        });
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndThenTakesTheMail() throws IOException {
        UUID mail = write(TO);

        job(freePort()).sendDue();
        assertThat(notifications.find(mail)).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.attempts()).isEqualTo(1);
            assertThat(waiting.lastError()).isNotEmpty();
        });

        job(smtp.getSmtp().getPort()).sendDue();
        assertThat(smtp.getReceivedMessages()).as("not before its time").isEmpty();

        clock.after(Duration.ofSeconds(61), job(smtp.getSmtp().getPort())::sendDue);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatStaysDownIsGivenUpInTheEnd() throws IOException {
        UUID mail = write(TO);
        int port = freePort();

        for (int day = 1; day <= OutboxMail.MOST_ATTEMPTS; day++) {
            clock.after(Duration.ofDays(day), job(port)::sendDue);
        }

        assertThat(notifications.find(mail).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() {
        UUID mail = write("nobody@[not an address");

        job(smtp.getSmtp().getPort()).sendDue();

        assertThat(notifications.find(mail)).satisfies(refused -> {
            assertThat(refused.state()).isEqualTo(MailState.FAILED);
            assertThat(refused.attempts()).isEqualTo(1);
            assertThat(refused.lastError()).isNotEmpty();
        });
    }

    @Test
    void whoSentAMailIsToldThatItFailedAndTheRecordShowsIt() throws Exception {
        AccountId sender = staff.idOf(Role.RECRUITER, "mailer");
        RecordRef about = notifications.client("Mailed client");
        UUID mail = notifications.mailFrom(sender, "nobody@[not an address", about);
        written.add(mail);

        job(smtp.getSmtp().getPort()).sendDue();

        staff.asNamed(Role.RECRUITER, "mailer", () -> {
            assertThat(inbox.latest(1)).first().satisfies(told -> {
                assertThat(told.kind()).isEqualTo(NotificationKind.MAIL_FAILED);
                assertThat(told.about().title()).isEqualTo("Mailed client");
            });
            assertThat(mails.hasFailed(about)).isTrue();
            assertThat(mails.about(about)).first().matches(row -> row.state() == MailState.FAILED);
        });
    }

    @Test
    void whoDiesBeforeNotingItDownHasItSentOnceMoreAsTheSameMail() throws Exception {
        write(TO);
        MailServer server = server(smtp.getSmtp().getPort());
        claims.claim().forEach(server::send);

        job(smtp.getSmtp().getPort()).sendDue();
        assertThat(smtp.getReceivedMessages()).as("while the lease holds").hasSize(1);

        clock.after(OutboxMail.LEASE.plusSeconds(1), job(smtp.getSmtp().getPort())::sendDue);
        assertThat(smtp.getReceivedMessages()).hasSize(2);
        assertThat(smtp.getReceivedMessages()[1].getMessageID())
                .isEqualTo(smtp.getReceivedMessages()[0].getMessageID());
    }

    @Test
    void twoSendersShareTheMailsAndSendNoneTwice() throws Exception {
        for (int i = 0; i < 25; i++) {
            write(TO);
        }
        OutboxJob one = job(smtp.getSmtp().getPort());
        OutboxJob other = job(smtp.getSmtp().getPort());

        SameMoment.of(() -> run(one), () -> run(other));
        one.sendDue();

        List<String> ids = new ArrayList<>();
        for (MimeMessage message : smtp.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        assertThat(ids).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void theWaitGrowsFromAMinuteToSixHours() {
        assertThat(List.of(1, 2, 3, 6, 7))
                .extracting(OutboxMail::waitAfter)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(16),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    private static boolean run(OutboxJob job) {
        job.sendDue();
        return true;
    }

    private UUID write(String to) {
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), to);
        written.add(mail);
        return mail;
    }

    private OutboxJob job(int port) {
        return new OutboxJob(claims, server(port), actor);
    }

    private MailServer server(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailServer(provider(sender), "desk@agency.example", baseUrl, TestBounces.NO_MAILBOX);
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("sender", sender);
        }
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
