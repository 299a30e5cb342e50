package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.support.TestClock;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@RecordApplicationEvents
class AssignmentsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

    @Autowired
    private Assignments assignments;

    @Autowired
    private Clients clients;

    @Autowired
    private TestClients given;

    @Autowired
    private TestTeams teams;

    @Autowired
    private TestStaff staff;

    @Autowired
    private AssignmentDays days;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private AccountId lead;
    private AccountId admin;
    private AccountId rita;

    @BeforeEach
    void people() {
        lead = staff.idOf(Role.TEAM_LEAD);
        admin = staff.idOf(Role.ADMINISTRATOR);
        rita = staff.idOf(Role.RECRUITER);
    }

    @Test
    @WithAdministrator
    void theOwnerInTheListIsTheAssignmentWithThatPart() {
        ClientId client = given.add("Macierzanka");

        assign(client, rita, AssignmentPart.OWNER);

        assertThat(clients.find(client).orElseThrow().ownerName()).isEqualTo("Rita Recruiter");
        assertThat(partsOf(client)).containsExactly("OWNER Rita Recruiter");
    }

    @Test
    @WithAdministrator
    void anotherOwnerTakesOverOnlyWhereThatWasAskedFor() {
        ClientId client = given.addOwned("Macierzanka", rita);

        assertThat(assignments.assign(client, AssignmentDetails.of(lead, AssignmentPart.OWNER)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("replaceOwner", "assignment.ownerExists")));
        assertThat(assignments.assign(client, new AssignmentDetails(lead, AssignmentPart.OWNER, null, null, true)))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(partsOf(client)).containsExactly("OWNER Leo Lead");
        assertThat(clients.find(client).orElseThrow().ownerName()).isEqualTo("Leo Lead");
    }

    @Test
    @WithAdministrator
    void datesThatMakeNoSenseAreSaidBesideTheirFields() {
        ClientId client = given.add("Macierzanka");

        assertThat(errors(client, AssignmentPart.SOURCER, TODAY.plusDays(3), TODAY.plusDays(2)))
                .isEqualTo(Map.of("until", "assignment.endsBeforeItBegins"));
        assertThat(errors(client, AssignmentPart.SOURCER, TODAY.minusDays(3), TODAY.minusDays(2)))
                .isEqualTo(Map.of("until", "assignment.overAlready"));
        assertThat(errors(client, AssignmentPart.OWNER, TODAY.plusDays(1), null))
                .isEqualTo(Map.of("from", "assignment.ownerBeginsToday"));
    }

    @Test
    @WithAdministrator
    void nobodyIsAssignedTwiceOrWithoutBeingAbleToSignIn(
            @Autowired org.clientele.security.AccountAdministration accounts) {
        ClientId client = given.addOwned("Macierzanka", rita);

        assertThat(assignments.assign(client, AssignmentDetails.of(rita, AssignmentPart.SOURCER)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("accountId", "assignment.already")));
        accounts.deactivate(lead);
        assertThat(assignments.assign(client, AssignmentDetails.of(lead, AssignmentPart.SOURCER)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("accountId", "assignment.inactive")));
    }

    @Test
    @WithAdministrator
    void theHistoryTellsWhoWasAssignedAndTheAssignedAreToldThemselves() {
        ClientId client = given.add("Macierzanka");
        events.clear();

        assignments.assign(
                client, new AssignmentDetails(rita, AssignmentPart.SUBSTITUTE, TODAY, TODAY.plusDays(7), false));
        AssignmentView kept = only(client);
        assignments.end(kept.id(), kept.version());

        assertThat(events.stream(RecordChanged.class))
                .extracting(RecordChanged::act, RecordChanged::changes)
                .containsExactly(
                        tuple(
                                RecordChanged.Act.ASSIGNED,
                                List.of(
                                        new Change("substitute", null, "Rita Recruiter"),
                                        new Change("assignmentPeriod", null, TODAY + " – " + TODAY.plusDays(7)))),
                        tuple(RecordChanged.Act.UNASSIGNED, List.of(new Change("substitute", "Rita Recruiter", null))));
        assertThat(events.stream(NotificationRaised.class))
                .extracting(NotificationRaised::kind, NotificationRaised::about, NotificationRaised::accounts)
                .as("who works for it no longer may not see it any more, and is told without its name")
                .containsExactly(
                        tuple(
                                NotificationKind.CLIENT_ASSIGNED,
                                new RecordRef(RecordType.CLIENT, client.value()),
                                java.util.Set.of(rita.value())),
                        tuple(NotificationKind.CLIENT_UNASSIGNED, null, java.util.Set.of(rita.value())));
    }

    @Test
    @WithAdministrator
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        ClientId client = given.addOwned("Macierzanka", rita);
        AssignmentView before = only(client);

        assignments.change(
                before.id(),
                before.version(),
                new AssignmentDetails(rita, AssignmentPart.RECRUITER, before.from(), null, false));

        assertThat(assignments.change(before.id(), before.version(), before.toDetails()))
                .isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(assignments.end(before.id(), before.version())).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(clients.find(client).orElseThrow().ownerName()).isEmpty();
    }

    @Test
    @WithAdministrator
    void whoeverHasTheFormOpenDoesNotGiveTheClientBackToTheFormerOwner() {
        ClientId client = given.addOwned("Macierzanka", rita);
        ClientView open = clients.find(client).orElseThrow();

        assignments.assign(client, new AssignmentDetails(lead, AssignmentPart.OWNER, null, null, true));

        assertThat(clients.save(client, open.version(), open.details().named("Renamed")))
                .isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    @WithLead
    void aLeadAssignsClientsOfTheOwnTeamAndThoseThatNoTeamHas() {
        ClientId ours = given.addOwned("Ours", rita);
        ClientId nobodys = given.add("Nobody's");
        teams.add("North", lead, rita);

        assign(ours, lead, AssignmentPart.SOURCER);
        assign(nobodys, rita, AssignmentPart.OWNER);

        assertThat(partsOf(ours)).containsExactly("OWNER Rita Recruiter", "SOURCER Leo Lead");
        assertThat(partsOf(nobodys)).containsExactly("OWNER Rita Recruiter");
    }

    @Test
    @WithLead
    void aLeadLeavesClientsOfOtherTeamsAlone() {
        ClientId theirs = given.addOwned("Theirs", rita);
        teams.add("South", admin, rita);
        AssignmentView ritas = only(theirs);

        assertThat(assignments.rightsOn(theirs)).isEqualTo(AssignmentRights.NONE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assign(theirs, lead, AssignmentPart.RECRUITER));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assignments.end(ritas.id(), ritas.version()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assignments.change(ritas.id(), ritas.version(), ritas.toDetails()));
    }

    @Test
    @WithRecruiter
    void aRecruiterTakesAClientThatNobodyOwnsAndNoOther() {
        ClientId free = given.add("Free");
        ClientId taken = given.addOwned("Taken", lead);

        assertThat(assignments.rightsOn(free)).isEqualTo(AssignmentRights.TAKE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assign(free, lead, AssignmentPart.OWNER));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assign(taken, rita, AssignmentPart.OWNER));
        assign(free, rita, AssignmentPart.OWNER);

        assertThat(partsOf(free)).containsExactly("OWNER Rita Recruiter");
        assertThat(assignments.rightsOn(free)).isEqualTo(AssignmentRights.PASS_ON);
    }

    @Test
    @WithRecruiter
    void whoAddsAClientAsARecruiterOwnsItOrWorksForIt() {
        ClientId own = create(given.named("Own"));
        ClientId passedOn = create(owned(given.named("Passed on"), lead));

        assertThat(partsOf(own)).containsExactly("OWNER Rita Recruiter");
        assertThat(partsOf(passedOn)).containsExactly("OWNER Leo Lead", "RECRUITER Rita Recruiter");
    }

    @Test
    @WithRecruiter
    void theFormHandsOverOnesOwnClientsAndNoOthers() {
        ClientId own = create(given.named("Own"));
        ClientId others = given.addOwned("Other's", lead);
        ClientId free = given.add("Free");

        assertThat(saveOwner(others, rita))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("ownerId", "client.owner.ofAnother")));
        assertThat(saveOwner(free, lead))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("ownerId", "client.owner.onlyOneself")));
        assertThat(saveOwner(own, lead)).isInstanceOf(SaveOutcome.Saved.class);

        assertThat(partsOf(own)).containsExactly("OWNER Leo Lead");
    }

    @Test
    @WithObserver
    void observersSeeTheTeamAndChangeNothing() {
        ClientId client = given.addOwned("Macierzanka", rita);

        assertThat(partsOf(client)).containsExactly("OWNER Rita Recruiter");
        assertThat(assignments.rightsOn(client)).isEqualTo(AssignmentRights.NONE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assign(client, lead, AssignmentPart.RECRUITER));
    }

    @Test
    @WithAdministrator
    void whoKeepsTheSamePlaceIsToldNothing() {
        ClientId client = given.addOwned("Macierzanka", rita);
        AssignmentView ritas = only(client);
        events.clear();

        assertThat(assignments.change(ritas.id(), ritas.version(), ritas.toDetails()))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(events.stream(NotificationRaised.class)).isEmpty();
    }

    @Test
    @WithAdministrator
    void anOwnerWhoseTimeIsOverOwnsTheClientNoMore() {
        ClientId client = given.add("Macierzanka");
        assignments.assign(client, new AssignmentDetails(rita, AssignmentPart.OWNER, TODAY, TODAY, false));
        days.catchUp();
        events.clear();

        clock.after(Duration.ofDays(1), days::catchUp);

        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> client.value().equals(event.clientId())))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.act()).isEqualTo(RecordChanged.Act.UNASSIGNED);
                    assertThat(event.changes()).containsExactly(new Change("owner", "Rita Recruiter", null));
                });
        assertThat(clients.find(client).orElseThrow().ownerName()).isEmpty();
        clock.after(Duration.ofDays(1), () -> assertThat(only(client).state()).isEqualTo(AssignmentView.State.OVER));
    }

    @Test
    @WithAdministrator
    void whatIsNotThereIsGone() {
        ClientId client = given.addOwned("Macierzanka", rita);
        AssignmentView ritas = only(client);
        given.archive(client);

        assertThat(assignments.assign(client, AssignmentDetails.of(lead, AssignmentPart.SOURCER)))
                .isInstanceOf(SaveOutcome.Gone.class);
        assertThat(assignments.end(ritas.id(), ritas.version())).isInstanceOf(SaveOutcome.Gone.class);
        assertThat(assignments.end(UUID.randomUUID(), 0)).isInstanceOf(SaveOutcome.Gone.class);
    }

    private Map<String, String> errors(ClientId client, AssignmentPart part, LocalDate from, LocalDate until) {
        SaveOutcome outcome = assignments.assign(client, new AssignmentDetails(rita, part, from, until, false));
        return ((SaveOutcome.Invalid) outcome).fields();
    }

    private void assign(ClientId client, AccountId account, AssignmentPart part) {
        assertThat(assignments.assign(client, AssignmentDetails.of(account, part)))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private SaveOutcome saveOwner(ClientId client, AccountId owner) {
        ClientView view = clients.find(client).orElseThrow();
        return clients.save(client, view.version(), owned(view.details(), owner));
    }

    private ClientId create(ClientDetails details) {
        return new ClientId(((SaveOutcome.Saved) clients.create(details)).id());
    }

    private AssignmentView only(ClientId client) {
        return assignments.of(client).getFirst();
    }

    private List<String> partsOf(ClientId client) {
        return assignments.of(client).stream()
                .filter(view -> view.state() != AssignmentView.State.OVER)
                .map(view -> view.part() + " " + view.account().name())
                .toList();
    }

    private static ClientDetails owned(ClientDetails details, AccountId owner) {
        return TestClients.ownedBy(details, owner);
    }
}
