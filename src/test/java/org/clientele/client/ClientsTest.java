package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.clientele.support.StatementCounter.statementsOf;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRow;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.identifier.TaxNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class ClientsTest {

    @Autowired
    Clients clients;

    @Autowired
    TestClients testClients;

    @Autowired
    Industries industries;

    @Autowired
    TestStaff staff;

    @Autowired
    EntityManager database;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    ApplicationEvents events;

    @Test
    void aClientIsKeptWithAllThatWasTyped(@Autowired TestStaff staff) {
        ClientDetails typed = TestClients.ownedBy(
                testClients.filled(
                        "Żółć Transport 🚚", industries.list().getFirst().id()),
                staff.idOf(Role.RECRUITER));

        ClientView kept = read(saved(clients.create(typed)));

        assertThat(kept.details()).isEqualTo(typed);
        assertThat(kept.createdBy()).isEqualTo("Rita Recruiter");
        assertThat(kept.changedAt()).isEqualTo(kept.createdAt());
        assertThat(kept.contactCount()).isZero();
    }

    @Test
    void numbersAreKeptWithoutWhatPeopleTypeBetweenTheirDigits() {
        ClientDetails typed = numbers("PL 123-456-32-18", "123 456 785", "12345");

        ClientDetails kept = read(saved(clients.create(typed))).details();

        assertThat(List.of(kept.nip(), kept.regon(), kept.krs()))
                .containsExactly("1234563218", "123456785", "0000012345");
    }

    @Test
    void tagsThatDifferInCaseOrAccentsOnlyAreOne() {
        ClientDetails typed = tagged(testClients.named("Acme"), List.of("Żółw", "zolw", "C++", "C#", "ŻÓŁW"));

        assertThat(read(saved(clients.create(typed))).details().tags()).containsExactlyInAnyOrder("zolw", "C++", "C#");
    }

    @Test
    void whatCannotBeKeptIsNamedFieldByFieldAndNothingIsSaved() {
        ClientDetails typed = numbers("0000000000", "123456789", "x");

        assertThat(clients.create(TestClients.with(typed.named(" "), null, null)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of(
                        "name", "error.required",
                        "statusId", "error.required",
                        "nip", "error.nip.ALL_ZEROS",
                        "regon", "error.regon.CHECKSUM",
                        "krs", "error.krs.CHARACTERS")));
        assertThat(events.stream(RecordChanged.class)).isEmpty();
    }

    @Test
    void aStatusThatIsNoMoreIsRefused() {
        ClientDetails typed = TestClients.with(
                testClients.named("Acme"), new ClientStatusId(UUID.randomUUID()), new ClientId(UUID.randomUUID()));

        assertThat(clients.create(typed))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("statusId", "error.gone", "parentId", "error.gone")));
    }

    @Test
    void whoSavesAnOldVersionIsToldWhoWasFasterAndOverwritesNothing() {
        ClientId id = testClients.add("Acme");
        long version = read(id).version();
        staff.as(
                Role.TEAM_LEAD,
                () -> clients.save(id, version, read(id).details().named("Acme of the lead")));

        SaveOutcome outcome = clients.save(id, version, read(id).details().named("Acme of the recruiter"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
        assertThat(read(id).details().name()).isEqualTo("Acme of the lead");
    }

    @Test
    void savingWithoutAChangeWritesNothing() {
        ClientId id = testClients.add(
                testClients.filled("Acme", industries.list().getFirst().id()));
        ClientView before = read(id);

        assertThat(clients.save(id, before.version(), before.details()))
                .isEqualTo(new SaveOutcome.Saved(id.value(), before.version()));

        assertThat(read(id)).isEqualTo(before);
        assertThat(acts(id)).containsExactly(Act.CREATED);
    }

    @Test
    void savingReadsAndWritesOnlyWhatHasToDoWithTheChange() {
        ClientId id = testClients.add(
                testClients.filled("Acme", industries.list().getFirst().id()));
        ClientView form = read(id);

        List<String> sent = statementsOf(
                () -> clients.save(id, form.version(), form.details().named("Acme Holding")));

        assertThat(sent)
                .filteredOn(sql -> sql.startsWith("update client "))
                .singleElement(STRING)
                .contains("name=?", "changed_at=?", "version=?")
                .doesNotContain("description=?", "status_id=?", "contact_count=?");
        assertThat(sent).noneMatch(sql -> sql.contains(" from client_status ") || sql.contains(" from account "));
    }

    @Test
    void theHistoryGetsEachChangeWithOldAndNewValue() {
        ClientId id = testClients.add("Acme");

        clients.save(id, read(id).version(), testClients.filled("Acme", null));

        assertThat(events.stream(RecordChanged.class).filter(changed -> changed.act() == Act.CHANGED))
                .singleElement()
                .satisfies(changed -> assertThat(changed.changes())
                        .contains(
                                new Change("nip", null, "1234563218"),
                                new Change("address", null, "ul. Długa 1, 00-001 Łódź, PL"),
                                new Change("tags", null, "fast payer"))
                        .extracting(Change::field)
                        .doesNotContain("name", "status"));
    }

    @Test
    void furtherTaxNumbersAndTagsComeAndGo() {
        ClientDetails plain = testClients.filled("Acme", null);
        ClientId id = testClients.add(plain);
        ClientDetails more = taxed(plain, List.of(new TaxNumber("DE", "123456789"), new TaxNumber("CZ", "12345678")));

        clients.save(id, read(id).version(), more);
        assertThat(read(id).details().taxNumbers()).isEqualTo(more.taxNumbers());

        clients.save(id, read(id).version(), plain);
        assertThat(read(id).details().taxNumbers()).isEmpty();
    }

    @Test
    void aClientIsDeletedByItsExactNameAndCannotBeChangedAnyMore() {
        ClientId id = testClients.add("Acme & Söhne");
        long version = read(id).version();

        assertThat(clients.archive(id, "acme & söhne")).isInstanceOf(ArchiveOutcome.NameDiffers.class);
        assertThat(clients.archive(id, " Acme & Söhne ")).isInstanceOf(ArchiveOutcome.Archived.class);

        assertThat(read(id).archived()).isTrue();
        assertThat(clients.archive(id, "Acme & Söhne")).isInstanceOf(ArchiveOutcome.Gone.class);
        assertThat(clients.save(id, version, testClients.named("Acme"))).isInstanceOf(SaveOutcome.Gone.class);
        assertThat(acts(id)).containsExactly(Act.CREATED, Act.ARCHIVED);
        assertThat(events.stream(ClientArchived.class)).containsExactly(new ClientArchived(id));
    }

    @Test
    void theOwnersNameFollowsTheAccount() {
        ClientId id = testClients.addOwned("Acme", staff.idOf(Role.RECRUITER));
        database.flush();

        staff.as(Role.ADMINISTRATOR, () -> rename(staff.idOf(Role.RECRUITER), "Rita Married"));

        database.clear();
        assertThat(read(id).ownerName()).isEqualTo("Rita Married");
    }

    @Test
    @WithObserver
    void anObserverReadsButDoesNotWrite() {
        ClientId id = testClients.add("Acme");
        ClientDetails details = testClients.named("Other");

        assertThat(clients.find(id)).isPresent();
        assertThatThrownBy(() -> clients.create(details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clients.save(id, 0, details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clients.archive(id, "Acme")).isInstanceOf(AccessDeniedException.class);
    }

    private ClientView read(ClientId id) {
        database.flush();
        database.clear();
        return clients.find(id).orElseThrow();
    }

    private List<Act> acts(ClientId id) {
        return events.stream(RecordChanged.class)
                .filter(changed -> changed.record().id().equals(id.value()))
                .map(RecordChanged::act)
                .toList();
    }

    private static ClientId saved(SaveOutcome outcome) {
        return new ClientId(((SaveOutcome.Saved) outcome).id());
    }

    private ClientDetails numbers(String nip, String regon, String krs) {
        ClientDetails base = testClients.named("Acme");
        return new ClientDetails(
                base.name(),
                "",
                false,
                base.statusId(),
                null,
                nip,
                regon,
                krs,
                List.of(),
                "",
                "",
                "",
                base.address(),
                "",
                null,
                List.of(),
                null);
    }

    private static ClientDetails taxed(ClientDetails base, List<TaxNumber> taxNumbers) {
        return new ClientDetails(
                base.name(),
                base.legalName(),
                base.internal(),
                base.statusId(),
                base.industryId(),
                base.nip(),
                base.regon(),
                base.krs(),
                taxNumbers,
                base.webSite(),
                base.email(),
                base.phone(),
                base.address(),
                base.description(),
                base.parentId(),
                base.tags(),
                base.ownerId());
    }

    private void rename(AccountId account, String fullName) {
        AccountRow row = accounts.page(PageRef.FIRST).rows().stream()
                .filter(known -> known.id().equals(account))
                .findFirst()
                .orElseThrow();
        AccountDetails known = row.details();
        accounts.change(
                account,
                row.version(),
                new AccountDetails(known.userName(), fullName, known.email(), known.phone(), known.role()));
    }

    private static ClientDetails tagged(ClientDetails base, List<String> tags) {
        return new ClientDetails(
                base.name(),
                "",
                false,
                base.statusId(),
                null,
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                base.address(),
                "",
                null,
                tags,
                null);
    }
}
