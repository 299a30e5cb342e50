package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.BaseUrl;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails that come back are read from a real IMAP server, which stays as it is. */
@IntegrationTest
class BouncesTest {

    private static final String TO = "jane@client.example";

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});

    @Autowired
    private OutboxRepository outbox;

    @Autowired
    private OutboxClaims claims;

    @Autowired
    private BounceBoxRepository box;

    @Autowired
    private Bounces bounces;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private RecordMails mails;

    @Autowired
    private Inbox inbox;

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transactions;

    private final List<UUID> written = new ArrayList<>();
    private GreenMailUser mailbox;
    private String returnAddress = "";

    @BeforeEach
    void startServer() {
        server.start();
        mailbox = server.setUser(TestBounces.USER, TestBounces.USER, TestBounces.PASSWORD);
        bounces.readUpTo(BouncePosition.BEGINNING, settings(0).mailbox());
    }

    @AfterEach
    void stopServer() {
        server.stop();
        written.forEach(notifications::drop);
    }

    @Test
    void aMailThatComesBackIsSeenAtTheRecordAndToldToWhoSentIt() throws Exception {
        AccountId sender = staff.idOf(Role.RECRUITER, "returned");
        RecordRef about = notifications.client("Client with a typo");
        MimeMessage sent = send(notifications.mailFrom(sender, TO, about));

        deliver(report(sent, "failed", "5.1.1"));
        look();

        staff.asNamed(Role.RECRUITER, "returned", () -> {
            assertThat(mails.about(about)).first().satisfies(mail -> {
                assertThat(mail.state()).isEqualTo(MailState.RETURNED);
                assertThat(ReturnReason.of(mail.returnStatus())).isEqualTo(ReturnReason.NO_SUCH_ADDRESS);
                assertThat(mail.lastError())
                        .isEqualTo("550 5.1.1 <jane@client.example>: User unknown in virtual mailbox table");
            });
            assertThat(mails.hasFailed(about)).isTrue();
            assertThat(inbox.latest(1)).first().satisfies(told -> {
                assertThat(told.kind()).isEqualTo(NotificationKind.MAIL_FAILED);
                assertThat(told.about().title()).isEqualTo("Client with a typo");
            });
        });
    }

    @Test
    void aDelayIsNoFailure() throws Exception {
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), TO);

        deliver(report(send(mail), "delayed", "4.4.1"));
        look();

        assertThat(notifications.find(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aServerThatSendsNothingBackIsUnderstoodByTheAddressThatItWritesTo() throws Exception {
        returnAddress = "bounces+{mail}@agency.example";
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), TO);
        send(mail);
        String returnsTo = server.getReceivedMessages()[0].getHeader("Return-Path", null);

        deliver(TestBounces.report(returnsTo, TO, "failed", "5.2.2", "X-Nothing: here"));
        look();

        assertThat(notifications.find(mail).returnStatus()).isEqualTo("5.2.2");
    }

    @Test
    void whatIsNoReportIsLeftUntouchedAndKeepsNothingBack() throws Exception {
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), TO);
        MimeMessage sent = send(mail);
        deliver("From: jane@client.example\nSubject: I am away\n\nBack on Monday, about " + sent.getMessageID());
        deliver(report(sent, "failed", "5.1.1"));

        look();

        assertThat(notifications.find(mail).state()).isEqualTo(MailState.RETURNED);
        assertThat(server.getManagers().getImapHostManager().getInbox(mailbox).getMessages())
                .hasSize(2)
                .allMatch(stored -> !stored.getFlags().contains(Flags.Flag.SEEN));
    }

    @Test
    void aReportIsReadOnceSoThatAMailSentAgainIsNotTakenBack() throws Exception {
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), TO);
        deliver(report(send(mail), "failed", "5.1.1"));
        look();
        transactions.executeWithoutResult(
                open -> outbox.findForUpdate(mail).orElseThrow().sendAgain(clock.instant()));
        send(mail);

        look();

        assertThat(notifications.find(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aForgedReportNamesNoMail() throws Exception {
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), TO);
        send(mail);

        Stream.of("Message-ID: <" + mail + "@localhost>", "Message-ID: <' or 1=1 --@localhost>", "Message-ID: <>")
                .forEach(original -> deliver(TestBounces.report(TestBounces.USER, TO, "failed", "5.1.1", original)));
        look();

        assertThat(notifications.find(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMailboxThatCannotBeReadSaysSoAndIsReadLater() throws Exception {
        UUID mail = notifications.mail("test:" + UUID.randomUUID(), TO);
        deliver(report(send(mail), "failed", "5.1.1"));
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        look(closed);
        assertThat(state().problem()).isNotEmpty();
        assertThat(state().readAt()).isNotNull();

        look();
        assertThat(notifications.find(mail).state()).isEqualTo(MailState.RETURNED);
        assertThat(state().problem()).isEmpty();
    }

    private MimeMessage send(UUID mail) throws Exception {
        written.add(mail);
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", smtp);
        MailServer out = new MailServer(
                beans.getBeanProvider(JavaMailSender.class), "desk@agency.example", baseUrl, settings(0));
        new OutboxJob(claims, out, actor).sendDue();
        return Stream.of(server.getReceivedMessages())
                .filter(message -> isTo(message, TO))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients() != null
                    && message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String report(MimeMessage sent, String action, String status) throws Exception {
        return TestBounces.report(TestBounces.USER, TO, action, status, "Message-ID: " + sent.getMessageID());
    }

    private void deliver(String mail) {
        try {
            mailbox.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look() {
        look(server.getImap().getPort());
    }

    private void look(int port) {
        BounceSettings settings = settings(port);
        new BounceJob(settings, new BounceMailbox(settings), bounces, actor).run();
    }

    private BounceSettings settings(int port) {
        return TestBounces.settings("127.0.0.1", port, returnAddress);
    }

    private BounceBoxState state() {
        return box.findById(BounceBox.ID).orElseThrow().toState(settings(0).mailbox());
    }
}
