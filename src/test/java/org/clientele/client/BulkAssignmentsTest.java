package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.Uuid7;
import org.clientele.support.TestClock;
import org.clientele.task.TaskId;
import org.clientele.task.TaskState;
import org.clientele.task.TestTasks;
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
class BulkAssignmentsTest {

    @Autowired
    private BulkAssignments bulk;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ClientList list;

    @Autowired
    private TestClients given;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestTeams teams;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private ServerDay day;

    @Autowired
    private ApplicationEvents events;

    private AccountId lead;
    private AccountId admin;
    private AccountId rita;
    private ClientId free;
    private ClientId ritas;
    private ClientId leads;

    @BeforeEach
    void peopleAndClients() {
        lead = staff.idOf(Role.TEAM_LEAD);
        admin = staff.idOf(Role.ADMINISTRATOR);
        rita = staff.idOf(Role.RECRUITER);
        free = given.add("Free");
        ritas = given.addOwned("Rita's", rita);
        leads = given.addOwned("Leo's", lead);
    }

    @Test
    @WithAdministrator
    void thePreviewTellsWhatTheActThenDoes() {
        List<ClientId> chosen = List.of(free, ritas, leads, free);
        BulkAct act = new BulkAct.Assign(new AssignmentDetails(rita, AssignmentPart.OWNER, null, null, true));

        BulkPreview preview = bulk.preview(chosen, act);

        assertThat(preview.clients())
                .isEqualTo(Map.of(BulkEffect.ADDED, 1, BulkEffect.UNCHANGED, 1, BulkEffect.OWNER_REPLACED, 1));
        assertThat(bulk.applySome(chosen, act)).isEqualTo(preview);
        assertThat(List.of(partsOf(free), partsOf(ritas), partsOf(leads)))
                .containsOnly(List.of("OWNER Rita Recruiter"));
    }

    @Test
    @WithAdministrator
    void thePreviewNamesTheFirstTwentyOfEachEffect() {
        List<ClientId> chosen = new ArrayList<>(List.of(ritas));
        for (int i = 0; i <= BulkPreview.NAMED; i++) {
            chosen.add(given.add("Kaolin " + i));
        }

        BulkPreview preview =
                bulk.preview(chosen, new BulkAct.Assign(AssignmentDetails.of(rita, AssignmentPart.SOURCER)));

        assertThat(preview.names(BulkEffect.UNCHANGED)).containsExactly("Rita's");
        assertThat(preview.names(BulkEffect.ADDED)).hasSize(BulkPreview.NAMED).startsWith("Kaolin 0", "Kaolin 1");
        assertThat(preview.count(BulkEffect.ADDED)).isEqualTo(BulkPreview.NAMED + 1);
    }

    @Test
    @WithAdministrator
    void whatIsGoneSinceItWasChosenIsLeftOutAndNothingElseIsTouched() {
        BulkAct act = new BulkAct.Assign(AssignmentDetails.of(admin, AssignmentPart.SOURCER));
        given.archive(ritas);

        BulkPreview done = bulk.applySome(List.of(free, ritas), act);

        assertThat(done.clients()).isEqualTo(Map.of(BulkEffect.ADDED, 1, BulkEffect.GONE, 1));
        assertThat(partsOf(leads)).containsExactly("OWNER Leo Lead");
    }

    @Test
    @WithLead
    void aLeadLeavesOutTheClientsOfOtherTeams() {
        teams.add("South", admin, rita);

        BulkPreview done = bulk.applySome(
                List.of(free, ritas), new BulkAct.Assign(AssignmentDetails.of(lead, AssignmentPart.SOURCER)));

        assertThat(done.clients()).isEqualTo(Map.of(BulkEffect.ADDED, 1, BulkEffect.REFUSED, 1));
        assertThat(partsOf(ritas)).containsExactly("OWNER Rita Recruiter");
    }

    @Test
    @WithAdministrator
    void ownersAndOneselfAreNotDemotedByTheWay() {
        BulkAct act = new BulkAct.Assign(AssignmentDetails.of(rita, AssignmentPart.SOURCER));

        bulk.applySome(List.of(ritas), act);

        assertThat(partsOf(ritas)).containsExactly("OWNER Rita Recruiter");
    }

    @Test
    @WithAdministrator
    void clientsAreHandedOverForGoodWithTheirParts() {
        assignments.assign(leads, AssignmentDetails.of(rita, AssignmentPart.SOURCER));

        bulk.applySome(List.of(ritas, leads, free), new BulkAct.HandOver(rita, lead));

        assertThat(partsOf(ritas)).containsExactly("OWNER Leo Lead");
        assertThat(partsOf(leads)).containsExactly("OWNER Leo Lead");
        assertThat(partsOf(free)).isEmpty();
        assertThat(bulk.clientsOf(rita)).doesNotContain(ritas, leads);
    }

    @Test
    @WithAdministrator
    void whoTakesClientsOverForGoodGetsWhatIsStillToBeDoneAboutThem() {
        TaskId done = tasks.add(tasks.named("Done").assignedTo(rita), ritas.value());
        tasks.move(done, TaskState.DONE);
        TaskId open = tasks.add(tasks.named("Call").assignedTo(rita), ritas.value());
        TaskId general = tasks.add(tasks.named("Tidy up").assignedTo(rita));
        BulkAct act = new BulkAct.HandOver(rita, lead);

        BulkPreview preview = bulk.preview(List.of(ritas, free), act);

        assertThat(preview.tasks()).isEqualTo(1);
        assertThat(bulk.applySome(List.of(ritas, free), act)).isEqualTo(preview);
        assertThat(List.of(open, general, done))
                .extracting(task -> tasks.view(task).assigneeName())
                .containsExactly("Leo Lead", "Rita Recruiter", "Rita Recruiter");
        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> event.record().equals(open.toRecordRef())))
                .last()
                .satisfies(event -> assertThat(event.changes())
                        .containsExactly(new Change("assignee", "Rita Recruiter", "Leo Lead")));
    }

    @Test
    @WithAdministrator
    void duringAnAbsenceTasksStayWhereTheyAre() {
        TaskId open = tasks.add(tasks.named("Call").assignedTo(rita), ritas.value());

        BulkPreview done = bulk.applySome(
                List.of(ritas), new BulkAct.StandIn(rita, lead, day.today().plusDays(7)));

        assertThat(done.changed()).isOne();
        assertThat(done.tasks()).isZero();
        assertThat(tasks.view(open).assigneeName()).isEqualTo("Rita Recruiter");
    }

    @Test
    @WithAdministrator
    void aSubstituteStandsInAndThenAllIsAsBefore() {
        LocalDate back = day.today().plusDays(7);

        bulk.applySome(List.of(ritas), new BulkAct.StandIn(rita, lead, back));

        assertThat(partsOf(ritas)).containsExactly("OWNER Rita Recruiter", "SUBSTITUTE Leo Lead");
        clock.after(Duration.ofDays(8), () -> assertThat(partsOf(ritas)).containsExactly("OWNER Rita Recruiter"));
    }

    @Test
    @WithAdministrator
    void nobodyTakesOverFromOneself() {
        assertThat(bulk.preview(List.of(ritas), new BulkAct.HandOver(rita, rita))
                        .errors())
                .isEqualTo(Map.of("accountId", "assignment.toOneself"));
        assertThat(bulk.preview(
                                List.of(ritas),
                                new BulkAct.StandIn(rita, lead, day.today().minusDays(1)))
                        .errors())
                .containsKey("until");
    }

    @Test
    @WithAdministrator
    void anAbsenceHasALastDay() {
        BulkAct act = new BulkAct.StandIn(rita, lead, null);

        assertThat(bulk.preview(List.of(ritas), act).errors()).isEqualTo(Map.of("until", "handOver.until.missing"));
        assertThat(bulk.applySome(List.of(ritas), act).errors()).containsKey("until");
        assertThat(partsOf(ritas)).containsExactly("OWNER Rita Recruiter");
    }

    @Test
    @WithAdministrator
    void whoeverGetsManyClientsIsToldOnceHowManyTheyAre() {
        events.clear();
        BulkAct act = new BulkAct.Assign(AssignmentDetails.of(admin, AssignmentPart.SOURCER));

        int changed = bulk.applySome(List.of(free, ritas, leads), act).changed();
        bulk.tell(act, changed);

        assertThat(events.stream(NotificationRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.number()).isEqualTo(3);
            assertThat(raised.accounts()).containsExactly(admin.value());
        });
    }

    @Test
    @WithAdministrator
    void moreThanOneTimesWorthIsRefused() {
        List<ClientId> many = new ArrayList<>();
        for (int i = 0; i <= BulkAssignments.AT_A_TIME; i++) {
            many.add(new ClientId(Uuid7.next()));
        }

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> bulk.applySome(many, new BulkAct.HandOver(rita, lead)));
    }

    @Test
    @WithRecruiter
    void recruitersDoNothingInBulk() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> bulk.preview(List.of(free), new BulkAct.HandOver(rita, lead)));
    }

    @Test
    @WithAdministrator
    void theListFindsClientsByWhoWorksForThemAndThoseOfNobody() {
        assignments.assign(leads, AssignmentDetails.of(rita, AssignmentPart.SOURCER));

        assertThat(names(ClientFilter.ALL.withRecruiters(Set.of(rita)))).contains("Rita's", "Leo's");
        assertThat(names(ClientFilter.ALL.withRecruiters(Set.of(rita)))).doesNotContain("Free");
        assertThat(names(ClientFilter.ALL.withoutRecruiters())).contains("Free").doesNotContain("Rita's", "Leo's");
    }

    private List<String> names(ClientFilter filter) {
        return list.page(filter, ClientSort.BY_NAME, PageRef.FIRST).rows().stream()
                .map(ClientRow::name)
                .toList();
    }

    private List<String> partsOf(ClientId client) {
        return assignments.of(client).stream()
                .filter(view -> view.state() == AssignmentView.State.IN_FORCE)
                .map(view -> view.part() + " " + view.account().name())
                .toList();
    }
}
