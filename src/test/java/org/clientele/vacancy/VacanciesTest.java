package org.clientele.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.AssignmentPart;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.Contacts;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.support.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class VacanciesTest {

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private VacancyList list;

    @Autowired
    private VacancyStages stages;

    @Autowired
    private PortalReleases releases;

    @Autowired
    private VacancyArchive archive;

    @Autowired
    private TestVacancies testVacancies;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private Contacts allContacts;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private Locations locations;

    @Autowired
    private CurrentActor actor;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żuraw Yards");
    }

    @Test
    void aVacancyIsKeptWithAllThatWasTyped() {
        ContactId boss = contacts.add(client, "Ewa", "Lis");
        AccountId me = actor.requireStaff().id();
        LocationId dock = new LocationId(
                ((Saved) locations.add(client, new LocationDetails("Dock", "", "", "", "", "", false, "", ""))).id());
        VacancyDetails typed = new VacancyDetails(
                dock,
                "Welding engineer",
                "Ships,\nlarge ones",
                3,
                EmploymentForm.CONTRACTOR,
                new Salary(new BigDecimal("90.50"), new BigDecimal("120.00"), "EUR", SalaryPeriod.HOUR, true),
                VacancyPriority.URGENT,
                LocalDate.of(2027, 3, 1),
                Map.of(me, AssignmentPart.OWNER),
                Map.of(boss, Set.of(ContactPart.DECIDES, ContactPart.INTERVIEWS)),
                "Boss is leaving",
                "German",
                "Ask the yard next door",
                "Stocznia Bałtyk\nDok Północ",
                Set.of());

        VacancyId id = testVacancies.add(client, typed);

        VacancyView kept = testVacancies.view(id);
        assertThat(kept.details()).isEqualTo(typed);
        assertThat(kept.locationName()).isEqualTo("Dock");
        assertThat(kept.standing().state()).isEqualTo(VacancyState.OPEN);
        assertThat(kept.contacts()).extracting(VacancyView.Contact::name).containsExactly("Ewa Lis", "Ewa Lis");
        assertThat(stages.of(id)).hasSize(10);
    }

    @Test
    void eachFlawIsSaidAtItsField() {
        VacancyDetails empty = VacancyDetails.empty(Map.of());
        VacancyDetails typed = new VacancyDetails(
                null,
                " ",
                "",
                0,
                empty.employmentForm(),
                new Salary(BigDecimal.TEN, BigDecimal.ONE, "EUR", SalaryPeriod.MONTH, false),
                empty.priority(),
                LocalDate.of(1999, 1, 1),
                Map.of(),
                Map.of(),
                "",
                "",
                "",
                "",
                Set.of());

        assertThat(vacancies.add(client, typed, VacancyStart.OPEN))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .containsEntry("title", "error.required")
                                .containsEntry("openings", "vacancy.error.openings")
                                .containsEntry("salary", "vacancy.error.salaryRange")
                                .containsEntry("deadline", "error.date"));
    }

    @Test
    void aContactOfAnotherClientIsRefused() {
        ContactId stranger = contacts.add(clients.add("Sosna Mills"), "Jan", "Kruk");

        assertThat(vacancies.add(client, deciding(stranger), VacancyStart.OPEN))
                .isEqualTo(new Invalid(Map.of("contacts", "vacancy.error.contacts")));
    }

    @Test
    void whoSavesSecondIsToldWhoWasFirst() {
        VacancyId id = testVacancies.add(client, "Welder");
        long version = testVacancies.version(id);
        vacancies.change(id, version, TestVacancies.titled("Senior welder"));

        assertThat(vacancies.change(id, version, TestVacancies.titled("Junior welder")))
                .isInstanceOf(Conflict.class);
        assertThat(testVacancies.view(id).details().title()).isEqualTo("Senior welder");
    }

    @Test
    void puttingOnHoldNeedsAReasonAndLeavesATrace(ApplicationEvents events) {
        VacancyId id = testVacancies.add(client, "Welder");
        LocalDate today = LocalDate.now();

        assertThat(vacancies.become(id, testVacancies.version(id), VacancyState.ON_HOLD, " ", today))
                .isEqualTo(new Invalid(Map.of("reason", "error.required")));
        assertThat(vacancies.become(id, testVacancies.version(id), VacancyState.ON_HOLD, "No budget", today))
                .isInstanceOf(Saved.class);

        assertThat(testVacancies.view(id).standing().reason()).isEqualTo("No budget");
        assertThat(events.stream(VacancyStateChanged.class))
                .containsExactly(new VacancyStateChanged(id, client, VacancyState.OPEN, VacancyState.ON_HOLD, today));
        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> event.record().id().equals(id.value())))
                .last()
                .satisfies(event -> assertThat(event.changes()).contains(new Change("state", "OPEN", "ON_HOLD")));
    }

    @Test
    void aStateIsEnteredNeitherTomorrowNorAgainstTheTable() {
        VacancyId id = testVacancies.add(client, "Welder");
        long version = testVacancies.version(id);

        assertThat(vacancies.become(
                        id, version, VacancyState.FILLED, "", LocalDate.now().plusDays(2)))
                .isEqualTo(new Invalid(Map.of("on", "vacancy.error.on")));
        assertThat(vacancies.become(id, version, VacancyState.REQUESTED, "", LocalDate.now()))
                .isEqualTo(new Invalid(Map.of("state", "vacancy.error.transition")));
    }

    @Test
    void stagesAreReorderedRenamedAddedAndTakenOut() {
        VacancyId id = testVacancies.add(client, "Welder");
        List<StageView> seen = stages.of(id);
        StageView submitted = seen.get(3);
        StageDetails test = new StageDetails(StageKind.SCREENED, "Weld test", false, true, "secret");

        assertThat(stages.change(
                        id,
                        seen,
                        List.of(new StageInput(submitted.id(), submitted.details()), new StageInput(null, test))))
                .isInstanceOf(Saved.class);

        assertThat(stages.of(id))
                .extracting(
                        stage -> stage.details().name(),
                        stage -> stage.details().clientMayMove())
                .containsExactly(tuple("", false), tuple("Weld test", false));
        assertThat(stages.change(id, seen, List.of(new StageInput(submitted.id(), submitted.details()))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aPipelineWithoutAStageForSubmissionsIsRefused() {
        VacancyId id = testVacancies.add(client, "Welder");
        List<StageView> seen = stages.of(id);

        assertThat(stages.change(
                        id,
                        seen,
                        List.of(new StageInput(seen.get(0).id(), seen.get(0).details()))))
                .isEqualTo(new Invalid(Map.of("stages", "pipeline.error.noSubmitted")));
    }

    @Test
    void aReleaseIsToldOnceAndTakenBack(ApplicationEvents events) {
        ContactId ewa = contacts.add(client, "Ewa", "Lis");
        VacancyId id = testVacancies.add(client, "Welder");

        releases.release(id, Set.of(ewa));
        releases.release(id, Set.of(ewa));

        assertThat(releases.of(id)).extracting(ReleaseView::name).containsExactly("Ewa Lis");
        assertThat(events.stream(VacancyReleased.class)).containsExactly(new VacancyReleased(id, ewa));
        releases.unrelease(id, ewa);
        assertThat(releases.of(id)).isEmpty();
        assertThat(events.stream(VacancyUnreleased.class)).containsExactly(new VacancyUnreleased(id, ewa));
        assertThat(releases.unrelease(id, ewa)).isEqualTo(new Gone());
    }

    @Test
    void aMergeOfContactsCarriesPartsAndReleasesAndItsUndoBringsThemBack() {
        ContactId kept = contacts.add(client, "Ewa", "Lis");
        ContactId absorbed = contacts.add(client, "Eva", "Lis");
        VacancyId id = testVacancies.add(client, deciding(absorbed));
        releases.release(id, Set.of(absorbed));

        merges.merge(new MergeRequest(
                kept, contacts.version(kept), absorbed, contacts.version(absorbed), contacts.details(kept)));

        assertThat(testVacancies.view(id).details().contacts()).isEqualTo(Map.of(kept, Set.of(ContactPart.DECIDES)));
        assertThat(releases.of(id)).extracting(ReleaseView::contact).containsExactly(kept);
        merges.undo(merges.undoable(kept).getFirst().id());
        assertThat(testVacancies.view(id).details().contacts())
                .isEqualTo(Map.of(absorbed, Set.of(ContactPart.DECIDES)));
        assertThat(releases.of(id)).extracting(ReleaseView::contact).containsExactly(absorbed);
    }

    @Test
    void whoGoesToAnotherClientLeavesTheVacancies() {
        ContactId ewa = contacts.add(client, "Ewa", "Lis");
        VacancyId id = testVacancies.add(client, deciding(ewa));
        releases.release(id, Set.of(ewa));

        allContacts.moveTo(clients.add("Sosna Mills"), ewa, contacts.version(ewa));

        assertThat(testVacancies.view(id).contacts()).isEmpty();
        assertThat(releases.of(id)).isEmpty();
    }

    @Test
    void aVacancyFollowsItsClientsNameAndArchive() {
        VacancyId id = testVacancies.add(client, "Welder");
        clients.rename(client, "Żuraw Docks");

        assertThat(page("zuraw docks")).extracting(VacancyRow::id).containsExactly(id);
        clients.archive(client);
        assertThat(page("zuraw docks")).isEmpty();
    }

    @Test
    void whatWasDeletedIsBroughtBack() {
        VacancyId id = testVacancies.add(client, "Welder");

        vacancies.archive(id);
        assertThat(page("welder")).isEmpty();
        assertThat(vacancies.archive(id)).isEqualTo(new Gone());
        archive.restore(id.value());

        assertThat(page("welder")).extracting(VacancyRow::id).containsExactly(id);
    }

    @Test
    void aVacancyIsDestroyedWithItsStagesAndReleases() {
        ContactId ewa = contacts.add(client, "Ewa", "Lis");
        VacancyId id = testVacancies.add(client, deciding(ewa));
        releases.release(id, Set.of(ewa));

        archive.purge(id.value());

        assertThat(vacancies.find(id)).isEmpty();
        assertThat(stages.of(id)).isEmpty();
    }

    @Test
    @WithObserver
    void anObserverChangesNothing() {
        assertThatThrownBy(() -> vacancies.add(client, TestVacancies.titled("Welder"), VacancyStart.OPEN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsInItsOrderFromEitherEndAndTakesTwoStatements(VacancySort.Key key) throws Exception {
        testVacancies.add(client, "Alder carver");
        testVacancies.add(client, "Birch carver");
        VacancyFilter carvers = VacancyFilter.ALL.withText("carver").withClient(client);
        VacancySort sort = new VacancySort(key, true);

        List<VacancyRow> first = list.page(carvers, sort, PageRef.FIRST).rows();

        assertThat(first).hasSize(2);
        assertThat(list.page(carvers, sort, PageRef.LAST).rows()).isEqualTo(first);
        assertThat(list.page(carvers, new VacancySort(key, false), PageRef.FIRST)
                        .rows())
                .isEqualTo(first.reversed());
        assertThat(StatementCounter.statementsOf(() -> list.page(carvers, sort, PageRef.FIRST)))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void vacanciesAreFoundByWhoWorksOnThem() {
        AccountId me = actor.requireStaff().id();
        VacancyId mine =
                testVacancies.add(client, TestVacancies.with("Mine", Map.of(me, AssignmentPart.SOURCER), Map.of()));
        testVacancies.add(client, "Theirs");

        assertThat(list.page(
                                VacancyFilter.ALL
                                        .withRecruiter(me)
                                        .in(VacancyState.CURRENT)
                                        .withClient(client),
                                VacancySort.BY_TITLE,
                                PageRef.FIRST)
                        .rows())
                .extracting(VacancyRow::id)
                .containsExactly(mine);
        assertThat(list.currentOf(List.of(client.value())).get(client.value())).hasSize(2);
    }

    private List<VacancyRow> page(String text) {
        return list.page(VacancyFilter.ALL.withText(text), VacancySort.BY_TITLE, PageRef.FIRST)
                .rows();
    }

    private static VacancyDetails deciding(ContactId contact) {
        return TestVacancies.with("Welder", Map.of(), Map.of(contact, Set.of(ContactPart.DECIDES)));
    }
}
