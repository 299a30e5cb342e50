package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.submission.TestSubmissions;
import org.clientele.vacancy.TestVacancies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class CalendarFeedsTest {

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private PublishedCalendars calendars;

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
    private TestAccess access;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestStaff staff;

    private ClientId client;
    private InterviewId interview;

    @BeforeEach
    void anInterview() {
        client = clients.add("Kosaciec");
        interview = arranged.arrange(
                submissions.propose(vacancies.add(client, "Welder"), candidates.add("Iga", "Kruk")),
                Duration.ofDays(1));
    }

    @AfterEach
    void everybodySeesEverything() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void whoKnowsTheAddressReadsTheInterviewsOfItsOwner() {
        String calendar = calendars.at(secret(feeds.renew())).orElseThrow();

        assertThat(calendar.replace("\r\n ", ""))
                .contains("METHOD:PUBLISH", interview.value() + "@clientele", "Welder");
    }

    @Test
    void whereNothingChangedTheTextIsTheSame() {
        String secret = secret(feeds.renew());

        assertThat(calendars.at(secret)).isEqualTo(calendars.at(secret));
    }

    @Test
    void anAddressThatWasRenewedOrTakenBackAnswersLikeOneThatNeverWas() {
        String first = secret(feeds.renew());
        String second = secret(feeds.renew());

        assertThat(calendars.at(first)).isEmpty();
        assertThat(calendars.at(second)).isPresent();
        feeds.revoke();
        assertThat(calendars.at(second)).isEmpty();
        assertThat(calendars.at("x")).isEmpty();
    }

    @Test
    void aClientThatTheOwnerSeesNoLongerIsNotInIt() {
        String secret = secret(feeds.renew());
        visibility.set(Visibility.ASSIGNED);
        access.grant(staff.idOf(Role.RECRUITER), client.value());
        assertThat(calendars.at(secret).orElseThrow()).contains("Welder");

        access.withdraw(staff.idOf(Role.RECRUITER), client.value());
        assertThat(calendars.at(secret).orElseThrow()).doesNotContain("Welder");
    }

    private static String secret(String url) {
        return url.substring(url.lastIndexOf('/') + 1).replace(CalendarFeeds.ENDING, "");
    }
}
