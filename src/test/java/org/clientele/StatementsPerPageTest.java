package org.clientele;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.support.StatementCounter.statementsOf;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.clientele.attachment.TestAttachments;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.companydata.RegisterBatches;
import org.clientele.companydata.TestRegisterEntries;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactId;
import org.clientele.contact.MailPickups;
import org.clientele.contact.TestContacts;
import org.clientele.interview.InterviewId;
import org.clientele.interview.TestInterviews;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.note.Notes;
import org.clientele.note.TestNotes;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountProvisioning;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.SaveOutcome;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.CommentThread;
import org.clientele.submission.KnownClaimDetails;
import org.clientele.submission.KnownClaims;
import org.clientele.submission.Rating;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRatings;
import org.clientele.submission.SubmissionThreads;
import org.clientele.submission.TestSubmissions;
import org.clientele.task.TestTasks;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** No page asks the database row by row: many rows take as many statements as few. */
@IntegrationTest
@Transactional
@WithAdministrator
class StatementsPerPageTest extends SpringBrowserlessTest {

    private static final int FEW = 2;
    private static final int MANY = 6;

    /** The most statements of each. Two letters are looked for in the names themselves, not among committed fragments. */
    private static final Map<String, Integer> LISTS = Map.ofEntries(
            entry("desk/clients?q=qz", 11),
            entry("desk/contacts?q=qz", 6),
            entry("desk/candidates?q=qz", 9),
            entry("desk/tasks?q=qz&whose=everybody", 6),
            entry("desk/vacancies?q=qz", 6),
            entry("desk/mail-pickup", 6),
            entry("desk/archive", 6),
            entry("desk/accounts", 6),
            entry("desk/register-changes", 6),
            entry("desk/register-changes/batches", 6),
            entry("desk", 16));

    @Autowired
    private TestAttachments attachments;

    @Autowired
    private TestClients clients;

    @Autowired
    private Locations locations;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private MailPickups pickups;

    @Autowired
    private Notes notes;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private SubmissionRatings ratings;

    @Autowired
    private SubmissionThreads threads;

    @Autowired
    private KnownClaims claims;

    @Autowired
    private TestInterviews interviews;

    @Autowired
    private PortalReleases releases;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestRegisterEntries registers;

    @Autowired
    private RegisterBatches batches;

    @Autowired
    private AccountProvisioning accounts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private LocationId location;
    private ContactId head;
    private VacancyId vacancy;
    private CandidateId candidate;
    private SubmissionId submission;
    private InterviewId interview;

    @BeforeTransaction
    void hireStaff() {
        staff.idOf(Role.RECRUITER);
    }

    @BeforeEach
    void aClient() {
        client = clients.add("Qzyx Shipping");
        location = addLocation();
        head = addContact();
        vacancy = vacancies.add(client, "Qzyx welder");
        candidate = candidates.consenting("Anna", "Qzyxska");
        submission = submissions.share(vacancy, candidate, head);
        interview = interviews.arrange(submission, Duration.ofDays(2), head);
    }

    private record Opened(int statements, int rows) {}

    /** All lists at once, since the rows take long to add. */
    @Test
    void aListTakesAsManyStatementsForManyRowsAsForFew() {
        addRows(FEW);
        Map<String, Opened> few = openLists();
        int search = statementsToSearch();
        addRows(MANY);
        Map<String, Opened> many = openLists();

        SoftAssertions.assertSoftly(that -> LISTS.forEach((address, most) -> {
            that.assertThat(many.get(address).statements())
                    .as(address)
                    .isEqualTo(few.get(address).statements())
                    .isLessThanOrEqualTo(most);
            that.assertThat(address.equals("desk")
                            || many.get(address).rows() > few.get(address).rows())
                    .as("rows were added to the list " + address)
                    .isTrue();
        }));
        assertThat(statementsToSearch())
                .as("who may collect mail")
                .isEqualTo(search)
                .isLessThanOrEqualTo(5);
    }

    /** All pages at once, since the rows take long to add. */
    @Test
    void everyTabTakesAsManyStatementsForManyRowsAsForFew() {
        Map<String, Integer> tabs = Map.of(
                "desk/submissions/" + submission.value(), 7,
                "desk/interviews/" + interview.value(), 3,
                "desk/clients/" + client.value(), 14,
                "desk/contacts/" + head.value(), 10,
                "desk/candidates/" + candidate.value(), 11,
                "desk/locations/" + location.value(), 5,
                "desk/vacancies/" + vacancy.value(), 11);
        addRows(FEW);
        Map<String, List<Integer>> few = new HashMap<>();
        tabs.keySet().forEach(address -> few.put(address, statementsPerTab(address)));
        addRows(MANY);

        // One more or less may be sent by what is remembered of the visit; a statement per row would be half a dozen.
        SoftAssertions.assertSoftly(that -> tabs.forEach((address, number) -> that.assertThat(statementsPerTab(address))
                .as(address)
                .hasSize(number)
                .zipSatisfy(few.get(address), (now, before) -> assertThat(now).isLessThanOrEqualTo(before + 1))));
    }

    @Test
    void aBoardIsOpenedWithEightStatementsAtMost() {
        addRows(FEW);
        String board = "desk/vacancies/" + vacancy.value() + "?tab=pipeline";

        assertThat(statementsToOpen(board)).isLessThanOrEqualTo(8);
    }

    private Map<String, Opened> openLists() {
        Map<String, Opened> opened = new HashMap<>();
        LISTS.keySet().forEach(address -> opened.put(address, new Opened(statementsToOpen(address), rows())));
        return opened;
    }

    private List<Integer> statementsPerTab(String address) {
        open(address);
        int count =
                find(TabSheet.class).exists() ? find(TabSheet.class).single().getTabCount() : 1;
        return java.util.stream.IntStream.range(0, count)
                .map(index -> afresh(() -> {
                    open(address);
                    if (find(TabSheet.class).exists()) {
                        find(TabSheet.class).single().setSelectedIndex(index);
                        roundTrip();
                    }
                }))
                .boxed()
                .toList();
    }

    private int statementsToOpen(String address) {
        open(address);
        return afresh(() -> open(address));
    }

    private int statementsToSearch() {
        open("desk/mail-pickup");
        TextField field = find(TextField.class).all().getFirst();
        return afresh(() -> {
            test(field).setValue(field.getValue().equals("qzyx") ? "qzyx ship" : "qzyx");
            roundTrip();
        });
    }

    private void open(String address) {
        UI.getCurrent().navigate("desk/shortcuts");
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(
                            address.substring(0, query),
                            com.vaadin.flow.router.QueryParameters.fromString(address.substring(query + 1)));
        }
        roundTrip();
    }

    /** Statements that the act takes when nothing has been read yet. */
    private int afresh(Runnable act) {
        memory.flush();
        memory.clear();
        return statementsOf(act::run).size();
    }

    private int rows() {
        return find(Grid.class).all().stream()
                .mapToInt(grid -> grid.getGenericDataView().getItems().toList().size())
                .sum();
    }

    private void addRows(int count) {
        for (int i = 0; i < count; i++) {
            ClientId other = clients.add("Qzyx " + UUID.randomUUID());
            registers.company(other, TestRegisterEntries.struckOff());
            batches.start().ifPresent(batches::cancel);
            if (i % 2 == 0) {
                clients.archive(other);
            }
            tasks.add(tasks.named("Qzyx " + i), vacancy.value());
            candidates.add(TestCandidates.skilled("Anna", "Qzyxska", "Qzyx " + i));
            tasks.add(tasks.named("Qzyx " + i), client.value());
            tasks.add(tasks.named("Qzyx " + i), head.value());
            tasks.add(tasks.named("Qzyx " + i), location.value());
            addLocation();
            vacancies.add(client, "Qzyx " + i);
            releases.release(vacancy, Set.of(addContact()));
            List.of(client.value(), location.value(), head.value(), other.value(), vacancy.value(), candidate.value())
                    .forEach(subject -> notes.add(subject, TestNotes.note("What was said")));
            List.of(client.value(), head.value(), location.value())
                    .forEach(subject -> attachments.add(subject, "Umowa.pdf", "text"));
            List.of(
                            submissions.share(vacancy, candidates.consenting("Olga", "Qzyxska"), head),
                            submissions.share(vacancies.add(client, "Qzyx welder " + i), candidate, head))
                    .forEach(submission -> interviews.arrange(submission, Duration.ofDays(1), head));
            workOnSubmission(Duration.ofDays(3 + i));
            pickups.log(addContact(), "Letters", java.time.ZoneOffset.UTC);
            String name = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
            actor.asSystem(
                    "Tests",
                    () -> accounts.provide(new AccountDetails(name, "Somebody", "", "", Role.RECRUITER), "secret"));
        }
    }

    /** Another contact is shown the candidate, says what it thinks, and is invited. */
    private void workOnSubmission(Duration later) {
        ContactId other = addContact();
        submissions.share(vacancy, candidate, other);
        ratings.rate(submission, new Rating(4, "Good"), other);
        claims.claim(submission, new KnownClaimDetails(other, null, "Was an intern"));
        Stream.of(CommentThread.values())
                .forEach(thread -> threads.write(submission, CommentDraft.own(thread, "What do you think?")));
        interviews.arrange(submission, later, other);
        List.of(submission.value(), interview.value()).forEach(subject -> {
            notes.add(subject, TestNotes.note("What was said"));
            tasks.add(tasks.named("Qzyx"), subject);
        });
    }

    private LocationId addLocation() {
        LocationDetails details =
                new LocationDetails("Office", "ul. Długa 1", "00-001", "Łódź", "PL", "", false, "", "");
        return new LocationId(((SaveOutcome.Saved) locations.add(client, details)).id());
    }

    private ContactId addContact() {
        ContactId id = contacts.add(client, TestContacts.collecting("Anna", "Qzyxska", Authority.unlimited()));
        return id;
    }
}
