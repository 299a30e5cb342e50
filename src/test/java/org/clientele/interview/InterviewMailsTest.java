package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.notification.TestNotifications;
import org.clientele.record.Archive;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.TestSubmissions;
import org.clientele.vacancy.TestVacancies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the candidate and the client get by mail of an interview, byte by byte, from a real SMTP server. */
@IntegrationTest
@WithRecruiter
class InterviewMailsTest {

    private static final String CANDIDATE = "ewa.zajac@mail.example";
    private static final String PHONE = "+48601234567";
    private static final String CONTACT = "basia@client.example";

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewRemoval removal;

    @Autowired
    private Archive archive;

    @Autowired
    private TestInterviews arranged;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    private ClientId client;
    private CandidateId candidate;
    private ContactId contact;
    private SubmissionId submission;

    @BeforeEach
    void somebodyIsPutForward() {
        smtp.start();
        transaction.executeWithoutResult(status -> {
            client = clients.add("Barwinek Mails");
            contact = contacts.add(client, TestContacts.withEmails("Basia", "Wolska", CONTACT));
            candidate = candidates.add(TestCandidates.reached("Ewa", "Zając", CANDIDATE, PHONE));
            submission = submissions.propose(vacancies.add(client, "Accountant"), candidate);
        });
    }

    @AfterEach
    void stopServer() {
        smtp.stop();
        // This calls interviews off, and writes to everybody.
        clients.archive(client);
        notifications.dropMailsTo(CANDIDATE);
        notifications.dropMailsTo(CONTACT);
    }

    @Test
    void theCandidateIsInvitedWithAnEntryForTheCalendar() throws Exception {
        arranged.arrange(submission, Duration.ofDays(2), contact);

        MimeMessage mail = mailTo(CANDIDATE);
        String calendar = part(mail, "text/calendar").replace("\r\n ", "");
        assertThat(mail.getSubject()).contains("Accountant");
        assertThat(calendar)
                .contains("METHOD:REQUEST", "SEQUENCE:0", "TZID=Europe/Warsaw", "STATUS:CONFIRMED")
                .contains("mailto:" + CANDIDATE)
                .doesNotContain(CONTACT);
    }

    @Test
    void theClientsLettersHoldNothingThatReachesTheCandidate() throws Exception {
        InterviewId id = arranged.arrange(submission, Duration.ofDays(2), contact);
        InterviewView first = arranged.view(id);
        interviews.moveTo(
                first.time().from(first.time().starts().plus(Duration.ofDays(1))), id, first.version(), true, false);
        interviews.cancel(id, arranged.view(id).version(), "The room is being painted");

        send();
        List<MimeMessage> letters = received(CONTACT);
        assertThat(letters).hasSize(3);
        for (MimeMessage letter : letters) {
            String everything = everything(letter).toLowerCase(Locale.ROOT);
            assertThat(everything)
                    .contains("accountant", "e. z.")
                    .doesNotContain(CANDIDATE)
                    .doesNotContain("zajac@")
                    .doesNotContain("601234567")
                    .doesNotContain("601 234 567")
                    .doesNotContain("zając");
        }
    }

    @Test
    void everyRevisionIsOfTheSameEntry() throws Exception {
        InterviewId id = arranged.arrange(submission, Duration.ofDays(2), contact);
        InterviewView first = arranged.view(id);
        interviews.moveTo(
                first.time().from(first.time().starts().plus(Duration.ofDays(1))), id, first.version(), true, false);
        interviews.cancel(id, arranged.view(id).version(), "Ill");

        send();
        List<String> calendars = new ArrayList<>();
        for (MimeMessage letter : received(CONTACT)) {
            calendars.add(part(letter, "text/calendar").replace("\r\n ", ""));
        }
        assertThat(calendars).allSatisfy(text -> assertThat(text).contains("UID:" + id.value() + "@clientele"));
        assertThat(calendars.get(0)).contains("SEQUENCE:0", "METHOD:REQUEST");
        assertThat(calendars.get(1)).contains("SEQUENCE:1", "METHOD:REQUEST");
        assertThat(calendars.get(2)).contains("SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void anInterviewThatIsDeletedLeavesCalendarsAndOneThatComesBackReturnsToThem() throws Exception {
        InterviewId id = arranged.arrange(submission, Duration.ofDays(2), contact);
        removal.archive(id);
        archive.takeBack(id.toRecordRef());

        send();
        List<String> calendars = new ArrayList<>();
        for (MimeMessage letter : received(CONTACT)) {
            calendars.add(part(letter, "text/calendar").replace("\r\n ", ""));
        }
        assertThat(calendars)
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).contains("UID:" + id.value() + "@clientele"));
        assertThat(calendars.get(1)).contains("SEQUENCE:1", "METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(calendars.get(2)).contains("SEQUENCE:2", "METHOD:REQUEST", "STATUS:CONFIRMED");
    }

    @Test
    void calledOffBeforeATimeWasChosenNothingGoesIntoCalendarsEither() throws Exception {
        Saved open = (Saved) interviews.arrange(
                submission,
                arranged.with(
                        "", List.of(arranged.slot(Duration.ofDays(2)), arranged.slot(Duration.ofDays(3))), contact));
        interviews.cancel(new InterviewId(open.id()), open.version(), "Ill");

        send();
        for (MimeMessage letter : received(CANDIDATE)) {
            assertThat(part(letter, "text/calendar")).isEmpty();
        }
        assertThat(part(received(CANDIDATE).getLast(), "text/plain"))
                .contains("will not take place", "Ill")
                .doesNotContain(" on  ");
    }

    @Test
    void aMoveWithoutTellingWritesToNobody() throws Exception {
        InterviewView first = arranged.view(arranged.arrange(submission, Duration.ofDays(2), contact));
        send();
        smtp.purgeEmailFromAllMailboxes();

        interviews.moveTo(
                first.time().from(first.time().starts().plus(Duration.ofDays(1))),
                first.id(),
                first.version(),
                false,
                false);
        send();

        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void ofTimesToChooseFromNothingGoesIntoCalendars() throws Exception {
        interviews.arrange(
                submission,
                arranged.with(
                        "", List.of(arranged.slot(Duration.ofDays(2)), arranged.slot(Duration.ofDays(3))), contact));

        assertThat(part(mailTo(CANDIDATE), "text/calendar")).isEmpty();
    }

    private void send() {
        notifications.sendDue(smtp.getSmtp().getPort());
    }

    private MimeMessage mailTo(String address) throws Exception {
        send();
        return received(address).getFirst();
    }

    private List<MimeMessage> received(String address) throws Exception {
        List<MimeMessage> all = new ArrayList<>();
        for (MimeMessage message : smtp.getReceivedMessages()) {
            if (Arrays.toString(message.getRecipients(Message.RecipientType.TO)).contains(address)) {
                all.add(message);
            }
        }
        return all;
    }

    /** As it went over the line, and all its parts decoded. */
    private static String everything(MimeMessage message) throws Exception {
        return GreenMailUtil.getWholeMessage(message)
                + decoded(message.getContent(), "").replace("\r\n ", "");
    }

    private static String part(MimeMessage message, String type) throws Exception {
        return decoded(message.getContent(), type);
    }

    /** The first part of the type; of an empty type all of them. */
    private static String decoded(Object content, String type) throws Exception {
        StringBuilder text = new StringBuilder();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                boolean whole = part.getContent() instanceof Multipart;
                if (whole) {
                    text.append(decoded(part.getContent(), type));
                } else if (part.getContentType().toLowerCase(Locale.ROOT).startsWith(type)) {
                    text.append(bytes(part)).append(Objects.requireNonNullElse(part.getFileName(), ""));
                    if (!type.isEmpty()) {
                        return text.toString();
                    }
                }
            }
        }
        return text.toString();
    }

    private static String bytes(BodyPart part) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream input = part.getInputStream()) {
            input.transferTo(bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
