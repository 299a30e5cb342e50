package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.support.StatementCounter.statementsOf;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.clientele.task.TestTasks;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** No page asks the database row by row: many rows take as many statements as few. */
@IntegrationTest
@Transactional
@WithAdministrator
class StatementsPerPageTest extends SpringBrowserlessTest {

    private static final int FEW = 2;
    private static final int MANY = 30;

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
    }

    @ParameterizedTest
    @CsvSource({
        "desk/clients?q=qz, 11",
        "desk/contacts?q=qz, 6",
        "desk/candidates?q=qz, 9",
        "desk/tasks?q=qz&whose=everybody, 6",
        "desk/vacancies?q=qz, 6",
        "desk/mail-pickup, 6",
        "desk/archive, 6",
        "desk/accounts, 6",
        "desk/register-changes, 6",
        "desk/register-changes/batches, 6",
        "desk, 16"
    })
    // Two letters are looked for in the names themselves; the index of fragments would not know what is not committed.
    void aListTakesAsManyStatementsForManyRowsAsForFew(String address, int most) {
        addRows(FEW);
        int few = statementsToOpen(address);
        int before = rows();
        addRows(MANY);

        assertThat(statementsToOpen(address)).isEqualTo(few).isLessThanOrEqualTo(most);
        assertThat(address.equals("desk") || rows() > before)
                .as("rows were added to the list")
                .isTrue();
    }

    @Test
    void findingWhoMayCollectMailTakesAsManyStatementsForManyAsForFew() {
        addRows(FEW);
        int few = statementsToSearch();
        addRows(MANY);

        assertThat(statementsToSearch()).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void everyTabOfAClientTakesAsManyStatementsForManyRowsAsForFew() {
        everyTabTakesAsManyForManyAsForFew("desk/clients/" + client.value(), 10);
    }

    @Test
    void everyTabOfAContactTakesAsManyStatementsForManyRowsAsForFew() {
        everyTabTakesAsManyForManyAsForFew("desk/contacts/" + head.value(), 6);
    }

    @Test
    void everyTabOfACandidateTakesAsManyStatementsForManyRowsAsForFew() {
        CandidateId id = candidates.consenting("Anna", "Qzyxska");
        notes.add(id.value(), TestNotes.note("What was said"));
        everyTabTakesAsManyForManyAsForFew("desk/candidates/" + id.value(), 6);
    }

    @Test
    void aLocationTakesAsManyStatementsForManyContactsAsForFew() {
        everyTabTakesAsManyForManyAsForFew("desk/locations/" + location.value(), 5);
    }

    @Test
    void everyTabOfAVacancyTakesAsManyStatementsForManyRowsAsForFew() {
        everyTabTakesAsManyForManyAsForFew("desk/vacancies/" + vacancy.value(), 7);
    }

    private void everyTabTakesAsManyForManyAsForFew(String address, int tabs) {
        addRows(FEW);
        List<Integer> few = statementsPerTab(address);
        addRows(MANY);

        // One more or less may be sent by what is remembered of the visit; a statement per row would be thirty.
        assertThat(statementsPerTab(address))
                .hasSize(tabs)
                .zipSatisfy(few, (now, before) -> assertThat(now).isLessThanOrEqualTo(before + 1));
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
            List.of(client.value(), location.value(), head.value(), other.value(), vacancy.value())
                    .forEach(subject -> notes.add(subject, TestNotes.note("What was said")));
            List.of(client.value(), head.value(), location.value())
                    .forEach(subject -> attachments.add(subject, "Umowa.pdf", "text"));
            pickups.log(addContact(), "Letters", java.time.ZoneOffset.UTC);
            String name = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
            actor.asSystem(
                    "Tests",
                    () -> accounts.provide(new AccountDetails(name, "Somebody", "", "", Role.RECRUITER), "secret"));
        }
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
