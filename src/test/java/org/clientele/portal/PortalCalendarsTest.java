package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.util.Optional;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.SecretCalendar;
import org.clientele.portal.acts.PortalCalendars;
import org.clientele.security.WithRecruiter;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.annotation.Transactional;

/** The private address at which a contact's interviews are fetched. */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalCalendarsTest {

    @Autowired
    private PortalCalendars calendars;

    @Autowired
    @Qualifier("contactCalendars")
    private SecretCalendar published;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    private ContactId contact;
    private SubmissionId submission;

    @BeforeEach
    void aContactWithAnInterview() {
        ClientId client = clients.add("Aviary");
        contact = world.contact(client, null, EVERYTHING);
        VacancyId vacancy = world.vacancy(client, null, "Falconer who has a title that is far too long for one line");
        CandidateId candidate = world.candidate();
        submission = world.submit(client, vacancy, candidate, contact);
        world.takesPart(world.interview(client, vacancy, submission, candidate), contact);
    }

    @Test
    void whoeverKnowsTheAddressReadsTheInterviewsInUtcAndInFoldedLines() {
        String calendar = fetch(make()).orElseThrow();

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT")
                .containsPattern("DTSTART:\\d{8}T\\d{6}Z\r\n");
        assertThat(calendar.lines())
                .allSatisfy(line -> assertThat(line.getBytes()).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void anAddressThatWasRenewedOrTakenBackLeadsNowhere() {
        String first = make();
        String second = make();
        assertThat(fetch(first)).isEmpty();
        assertThat(fetch(second)).isPresent();

        world.asContact(contact, () -> {
            calendars.revoke();
            return true;
        });

        assertThat(fetch(second)).isEmpty();
        assertThat(fetch("x")).isEmpty();
    }

    @Test
    void whatTheContactSeesNoLongerIsNotInItsCalendar() {
        String address = make();
        world.run("update submission set withdrawn_at = utc_timestamp(6) where id = ?", submission.value());

        assertThat(fetch(address).orElseThrow()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void aContactThatIsDeactivatedHasNoCalendar() {
        String address = make();
        world.become(PortalAccountState.DEACTIVATED, contact);

        assertThat(fetch(address)).isEmpty();
    }

    private String make() {
        return world.asContact(contact, calendars::renew);
    }

    private Optional<String> fetch(String address) {
        return published.at(address.replaceAll(".*/|\\.ics$", ""));
    }
}
