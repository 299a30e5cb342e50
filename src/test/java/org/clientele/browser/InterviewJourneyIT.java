package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewState;
import org.clientele.interview.TestInterviews;
import org.clientele.notification.TestNotifications;
import org.clientele.security.Role;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.TestSubmissions;
import org.clientele.vacancy.TestVacancies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An interview is seen in the calendar, dragged to another day and cancelled; everybody hears of it by mail. */
class InterviewJourneyIT extends BrowserTest {

    /** Days on which nobody else has interviews: a full day of the calendar hides some. */
    private static final int AHEAD = 12;

    private static final String CANDIDATE = "zofia@mail.example";
    private static final String CONTACT = "basia@barwinek.example";

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private TestInterviews interviews;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private Clock clock;

    private ContactId contact;
    private SubmissionId submission;

    @BeforeEach
    void aSubmission() {
        smtp.start();
        ClientId client = data.client("Barwinek");
        contact = data.contactWithEmail(client, "Basia", "Wolska", CONTACT);
        staff.as(
                Role.RECRUITER,
                () -> submission = submissions.propose(
                        vacancies.add(client, "Accountant"),
                        candidates.add(TestCandidates.reached("Zofia", "Lis", CANDIDATE, "+48601234567"))));
    }

    @AfterEach
    void stopServer() {
        smtp.stop();
        notifications.dropMailsTo(CANDIDATE);
        notifications.dropMailsTo(CONTACT);
    }

    @Test
    void anInterviewIsDraggedToAnotherDayAndThenCancelled() throws Exception {
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), TestInterviews.ZONE).plusDays(AHEAD);
        InterviewId interview = arrange();
        enter(Role.RECRUITER);
        page.navigate("/desk/calendar?view=month&day=" + day);
        Locator entry =
                page.locator(".fc-event", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Zofia Lis"));
        assertThat(entry).isVisible();

        drag(entry, cell(day.plusDays(1)));
        dialog().press("Move and tell everybody");
        assertThat(notice("Interview moved")).isVisible();

        page.navigate("/desk/interviews/" + interview.value());
        desk().press("Cancel interview");
        dialog().type("Reason, which everybody invited gets to read", "The position is filled");
        dialog().press("Cancel interview");
        assertThat(notice("Interview cancelled")).isVisible();

        notifications.sendDue(smtp.getSmtp().getPort());
        assertThat(subjectsTo(CANDIDATE))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Interview"),
                        second -> assertThat(second).startsWith("Changed"),
                        third -> assertThat(third).startsWith("Cancelled"));
        assertThat(subjectsTo(CONTACT)).hasSize(3).noneMatch(subject -> subject.contains("Lis"));
        staff.as(
                Role.RECRUITER,
                () -> assertThat(interviews.view(interview).state()).isEqualTo(InterviewState.CANCELLED));
    }

    private InterviewId arrange() {
        AtomicReference<InterviewId> arranged = new AtomicReference<>();
        staff.as(Role.RECRUITER, () -> arranged.set(interviews.arrange(submission, Duration.ofDays(AHEAD), contact)));
        notifications.sendDue(smtp.getSmtp().getPort());
        return arranged.get();
    }

    @Test
    void enterTakesTheTimeThatWasTypedAndInvitesNobodyYet() {
        enter(Role.RECRUITER);
        page.navigate("/desk/submissions/" + submission.value());
        desk().press("Arrange interview");
        dialog().type("Day", "24/11/2027");
        page.keyboard().press("Enter");
        dialog().type("From", "15:00");
        page.keyboard().press("Enter");
        settle();
        dialog().field("Link of the video call").press("Enter");
        settle();

        // Whoever has been invited to it sees no form any more.
        assertThat(dialog().field("From")).hasValue("15:00");
        assertThat(dialog().field("Until")).hasValue("16:00");
    }

    private List<String> subjectsTo(String address) throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : smtp.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().contains(address)) {
                subjects.add(message.getSubject());
            }
        }
        return subjects;
    }

    private Locator cell(LocalDate day) {
        return page.locator(".fc-daygrid-day[data-date='%s']".formatted(day));
    }

    private void drag(Locator what, Locator where) {
        BoundingBox from = what.boundingBox();
        BoundingBox to = where.boundingBox();
        page.mouse().move(from.x + 20, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x + 30, from.y + 10, new Mouse.MoveOptions().setSteps(3));
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }
}
