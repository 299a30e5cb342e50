package org.clientele.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.attachment.UploadOutcome;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalConversations;
import org.clientele.portal.acts.PortalRequestFiles;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.portal.acts.RequestOutcome;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.MessageRow;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyHead;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Vacancies that contacts ask for, and what is said about vacancies. */
@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class PortalRequestsTest {

    private static final RequestDetails PORTER =
            new RequestDetails("Porter", "Carries <b>things</b>", 2, EmploymentForm.FIXED_TERM, null);

    @Autowired
    private PortalRequests requests;

    @Autowired
    private PortalRequestFiles files;

    @Autowired
    private PortalConversations talk;

    @Autowired
    private VacancyConversations conversations;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private ApplicationEvents events;

    private ClientId client;
    private ContactId contact;

    @BeforeEach
    void aContact() {
        client = clients.add("Aviary");
        contact = world.contact(client, null, EVERYTHING);
    }

    @Test
    void whatIsAskedForIsAVacancyThatTheRecruitersTakeOnWithWords() {
        VacancyId asked = ask();
        assertThat(vacancies.head(asked).orElseThrow().standing().state()).isEqualTo(VacancyState.REQUESTED);

        become(asked, VacancyState.OPEN, "We begin on Monday");

        assertThat(world.asContact(contact, requests::mine))
                .extracting(PortalRequest::title, PortalRequest::approved, PortalRequest::answer)
                .containsExactly(tuple("Porter", true, "We begin on Monday"));
    }

    @Test
    void aRefusalSaysWhy() {
        VacancyId asked = ask();

        become(asked, VacancyState.CANCELLED, "We hire no porters");

        assertThat(world.asContact(contact, requests::mine))
                .extracting(PortalRequest::approved, PortalRequest::answer, PortalRequest::state)
                .containsExactly(tuple(false, "We hire no porters", "CANCELLED"));
    }

    @Test
    void theClientsTeamIsTold() {
        VacancyId asked = ask();

        assertThat(events.stream(NotificationRaised.class)
                        .filter(raised -> raised.kind() == NotificationKind.VACANCY_REQUESTED))
                .extracting(NotificationRaised::about)
                .containsExactly(asked.toRecordRef());
    }

    @Test
    void whatCannotBeKeptIsSaidByField() {
        RequestDetails nameless = new RequestDetails(" ", "x".repeat(10_001), 0, EmploymentForm.PERMANENT, null);

        assertThat(world.asContact(contact, () -> requests.request(nameless)))
                .isEqualTo(new RequestOutcome.Invalid(Map.of(
                        "title", "error.required",
                        "description", "error.text.TOO_LONG",
                        "openings", "vacancy.error.openings")));
    }

    @Test
    void filesGoAlongAsLongAsNothingIsDecided() {
        VacancyId asked = ask();
        assertThat(world.asContact(contact, () -> file(asked))).isInstanceOf(UploadOutcome.Kept.class);

        become(asked, VacancyState.OPEN, "");

        assertThat(world.asContact(contact, () -> file(asked)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.GONE));
    }

    @Test
    void bothSidesSpeakOfAVacancyAndWhatIsTakenBackIsGoneForTheClient() {
        VacancyId vacancy = world.vacancy(client, null, "Falconer");
        SaveOutcome.Saved said = (SaveOutcome.Saved) conversations.write(vacancy, "Good day");

        assertThat(world.asContact(contact, () -> talk.write(vacancy, "<i>Hello</i>")))
                .isEqualTo(new ActOutcome.Done());
        conversations.delete(said.id());

        assertThat(conversations.of(vacancy))
                .extracting(MessageRow::body, MessageRow::ofClient, MessageRow::deleted)
                .containsExactly(tuple("", false, true), tuple("<i>Hello</i>", true, false));
        assertThat(world.asContact(contact, () -> talk.of(vacancy)))
                .extracting(PortalComment::body, PortalComment::own)
                .containsExactly(tuple("<i>Hello</i>", true));
        assertThat(world.authorsOf(vacancy.value())).contains("Contact");
    }

    private VacancyId ask() {
        RequestOutcome outcome = world.asContact(contact, () -> requests.request(PORTER));
        return ((RequestOutcome.Requested) outcome).vacancy();
    }

    private UploadOutcome file(VacancyId vacancy) {
        byte[] content = "What a porter does".getBytes(UTF_8);
        return files.add(vacancy, "duties.txt", content.length, new ByteArrayInputStream(content));
    }

    private void become(VacancyId id, VacancyState state, String words) {
        VacancyHead head = vacancies.head(id).orElseThrow();
        assertThat(vacancies.become(id, head.version(), state, words, LocalDate.now()))
                .isInstanceOf(SaveOutcome.Saved.class);
    }
}
