package org.clientele.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.ContactFiles;
import org.clientele.attachment.UploadOutcome;
import org.clientele.attachment.Uploads;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalConversations;
import org.clientele.portal.acts.PortalRequestFiles;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.portal.acts.RequestOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Actor;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.ContactRequestChanges;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.MessageRow;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyHead;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyRequestDecided;
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
    private ContactRequestChanges changes;

    @Autowired
    private Uploads uploads;

    @Autowired
    private PortalConversations talk;

    @Autowired
    private VacancyConversations conversations;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private CurrentActor actor;

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
    void whileAFileComesTheAgencyMayDecide() {
        VacancyId asked = ask();
        InputStream slow = new SequenceInputStream(
                new ByteArrayInputStream("What a porter ".getBytes(UTF_8)),
                new ByteArrayInputStream("does".getBytes(UTF_8)) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        if (pos == 0) {
                            actor.asSystem("Tests", () -> {
                                become(asked, VacancyState.OPEN, "");
                                return asked;
                            });
                        }
                        return super.read(into, from, length);
                    }
                });

        assertThat(world.asContact(contact, () -> files.add(asked, "duties.txt", 18, slow)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.GONE));
        assertThat(world.asContact(contact, requests::files)).isEmpty();
    }

    @Test
    void noMoreFilesAreTakenThanCanBeReadAndNoneThatRun() {
        VacancyId asked = ask();
        for (int i = 0; i < ContactFiles.MOST; i++) {
            assertThat(world.asContact(contact, () -> file(asked))).isInstanceOf(UploadOutcome.Kept.class);
        }

        assertThat(world.asContact(contact, () -> file(asked)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.TOO_MANY));
        assertThat(world.asContact(
                        contact, () -> files.add(asked, "porter.pdf.exe", 4, new ByteArrayInputStream(new byte[4]))))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.KIND));
    }

    @Test
    void whatAFileIsItsContentSaysAndNotItsName() {
        VacancyId asked = ask();
        byte[] program = "MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(ISO_8859_1);
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
        byte[] oldWord = HexFormat.of().parseHex("d0cf11e0a1b11ae1".concat("00".repeat(512)));
        byte[] document = "%PDF-1.7\n%\u00e2\u00e3".getBytes(ISO_8859_1);

        assertThat(world.asContact(contact, () -> file(asked, "porter.pdf", program)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.KIND));
        assertThat(world.asContact(contact, () -> file(asked, "porter.txt", page)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.KIND));
        assertThat(world.asContact(contact, () -> file(asked, "porter.docx", document)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.KIND));
        assertThat(world.asContact(contact, () -> file(asked, "porter.doc", oldWord)))
                .as("may carry macros that nobody sees")
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.KIND));
        assertThat(world.asContact(contact, () -> file(asked, "porter.docx", oldWord)))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Reason.KIND));
        assertThat(world.asContact(contact, () -> file(asked, "porter.PDF", document)))
                .isInstanceOf(UploadOutcome.Kept.class);
        assertThat(world.asContact(contact, requests::files))
                .extracting(PortalRequestFile::name, PortalRequestFile::size)
                .containsExactly(tuple("porter.PDF", (long) document.length));
    }

    @Test
    void oneReadsAndRemovesOnlyWhatOneSentOneself() throws IOException {
        VacancyId asked = ask();
        world.asContact(contact, () -> file(asked));
        uploads.add(
                asked.value(),
                AttachmentDetails.fresh(AttachmentCategory.OTHER),
                "internal.txt",
                2,
                new ByteArrayInputStream("no".getBytes(UTF_8)));
        ContactId colleague = world.contact(client, null, EVERYTHING);

        assertThat(world.asContact(contact, requests::files))
                .extracting(PortalRequestFile::name)
                .containsExactly("duties.txt");
        RequestFileId id = world.asContact(contact, requests::files).getFirst().id();
        try (var content =
                world.asContact(contact, () -> requests.file(id)).orElseThrow().open()) {
            assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo("What a porter does");
        }
        assertThat(world.asContact(colleague, () -> requests.file(id))).isEmpty();
        assertThat(world.asContact(colleague, () -> requests.removeFile(id))).isEqualTo(new ActOutcome.Gone());

        assertThat(world.asContact(contact, () -> requests.removeFile(id))).isEqualTo(new ActOutcome.Done());
        assertThat(world.asContact(contact, requests::files)).isEmpty();
        assertThat(world.asContact(contact, () -> requests.file(id))).isEmpty();
    }

    @Test
    void whatOneAskedForIsPutRightAsLongAsNothingIsDecided() {
        VacancyId asked = ask();
        RequestDetails doorman =
                new RequestDetails("Doorman <img src=x onerror=alert(1)>", "Opens", 1, EmploymentForm.PERMANENT, null);

        assertThat(world.asContact(contact, () -> requests.change(asked, PORTER, doorman)))
                .isEqualTo(new RequestOutcome.Requested(asked));
        assertThat(world.asContact(contact, requests::mine))
                .extracting(PortalRequest::details)
                .containsExactly(doorman);
        assertThat(told(NotificationKind.VACANCY_REQUEST_CHANGED)).containsExactly(asked.toRecordRef());
        assertThat(world.asContact(
                        contact,
                        () -> requests.change(
                                asked, doorman, new RequestDetails("", "", 1, EmploymentForm.PERMANENT, null))))
                .isEqualTo(new RequestOutcome.Invalid(Map.of("title", "error.required")));

        become(asked, VacancyState.OPEN, "");
        assertThat(world.asContact(contact, () -> requests.change(asked, doorman, PORTER)))
                .isEqualTo(new RequestOutcome.Stale());
    }

    /** Nobody writes over what the agency has put in, unseen. */
    @Test
    void whatTheAgencyChangedMeanwhileIsLookedAtFirst() {
        VacancyId asked = ask();
        world.run("update vacancy set title = 'Head porter', version = version + 1 where id = ?", asked.value());
        world.forget();

        assertThat(world.asContact(contact, () -> requests.change(asked, PORTER, PORTER)))
                .isEqualTo(new RequestOutcome.Stale());
    }

    @Test
    void whatOneAskedForIsTakenBackWithAReasonAndIsNoRefusal() {
        VacancyId asked = ask();
        assertThat(world.asContact(contact, () -> requests.withdraw(asked, " ")))
                .isEqualTo(new ActOutcome.Invalid(Map.of("reason", "error.required")));
        assertThat(world.asContact(contact, requests::mine))
                .extracting(PortalRequest::isOpen)
                .containsExactly(true);

        assertThat(world.asContact(contact, () -> requests.withdraw(asked, "Found somebody")))
                .isEqualTo(new ActOutcome.Done());

        assertThat(world.asContact(contact, requests::mine))
                .extracting(PortalRequest::withdrawn, PortalRequest::isOpen, PortalRequest::state)
                .containsExactly(tuple(true, false, "CANCELLED"));
        assertThat(told(NotificationKind.VACANCY_REQUEST_WITHDRAWN)).containsExactly(asked.toRecordRef());
        assertThat(events.stream(VacancyRequestDecided.class)).isEmpty();
        assertThat(vacancies.head(asked).orElseThrow().standing().reason()).isEqualTo("Found somebody");
        assertThat(world.asContact(contact, () -> requests.withdraw(asked, "Again")))
                .isEqualTo(new ActOutcome.Stale());
    }

    @Test
    void nobodyElsesRequestIsTouched() {
        VacancyId asked = ask();
        ContactId colleague = world.contact(client, null, EVERYTHING);
        ContactId stranger = world.contact(clients.add("Stranger"), null, EVERYTHING);

        for (ContactId other : List.of(colleague, stranger)) {
            assertThat(world.asContact(other, () -> requests.withdraw(asked, "Mine")))
                    .isEqualTo(new ActOutcome.Gone());
            assertThat(world.asContact(other, () -> requests.change(asked, PORTER, PORTER)))
                    .isEqualTo(new RequestOutcome.Gone());
        }
        var acting = new Actor.PortalActor(colleague.value(), "Colleague");
        assertThat(changes.withdraw(acting, asked, "Mine")).isEqualTo(new SaveOutcome.Gone());
        assertThat(changes.change(acting, asked, PORTER, PORTER)).isEqualTo(new SaveOutcome.Gone());
    }

    @Test
    void tenThousandCharactersAreKeptAndOneMoreIsRefused() {
        VacancyId vacancy = world.vacancy(client, null, "Falconer");

        assertThat(world.asContact(contact, () -> talk.write(vacancy, "ż".repeat(10_000))))
                .isEqualTo(new ActOutcome.Done());
        assertThat(world.asContact(contact, () -> talk.write(vacancy, "ż".repeat(10_001))))
                .isEqualTo(new ActOutcome.Invalid(Map.of("body", "error.text.TOO_LONG")));
        assertThat(world.asContact(contact, () -> talk.of(vacancy)).getFirst().body())
                .hasSize(10_000);
    }

    private List<RecordRef> told(NotificationKind kind) {
        return events.stream(NotificationRaised.class)
                .filter(raised -> raised.kind() == kind)
                .map(NotificationRaised::about)
                .toList();
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
        return file(vacancy, "duties.txt", "What a porter does".getBytes(UTF_8));
    }

    private UploadOutcome file(VacancyId vacancy, String name, byte[] content) {
        return files.add(vacancy, name, content.length, new ByteArrayInputStream(content));
    }

    private void become(VacancyId id, VacancyState state, String words) {
        VacancyHead head = vacancies.head(id).orElseThrow();
        assertThat(vacancies.become(id, head.version(), state, words, LocalDate.now()))
                .isInstanceOf(SaveOutcome.Saved.class);
    }
}
