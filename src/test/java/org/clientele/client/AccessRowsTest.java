package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.settings.VisibilityChanged;
import org.clientele.support.TestClock;
import org.clientele.team.TeamDetails;
import org.clientele.team.TeamId;
import org.clientele.team.TeamSeat;
import org.clientele.team.Teams;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The rows of who sees which client are those that a plain reading of the rules gives, whatever happened before. */
@IntegrationTest
@Transactional
@WithAdministrator
class AccessRowsTest {

    private record Row(UUID account, UUID client) {}

    @Autowired
    private Assignments assignments;

    @Autowired
    private BulkAssignments bulk;

    @Autowired
    private AssignmentDays days;

    @Autowired
    private AccessKeeper keeper;

    @Autowired
    private Teams teams;

    @Autowired
    private TestTeams someTeams;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private ServerDay day;

    @Autowired
    private EntityManager memory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestVisibility installed;

    private AccountId lead;
    private AccountId admin;
    private AccountId rita;
    private AccountId otto;
    private List<ClientId> all;

    @BeforeEach
    void peopleAndClients() {
        lead = staff.idOf(Role.TEAM_LEAD);
        admin = staff.idOf(Role.ADMINISTRATOR);
        rita = staff.idOf(Role.RECRUITER);
        otto = staff.idOf(Role.OBSERVER);
        all = List.of(
                clients.addOwned("Rita's", rita),
                clients.addOwned("Otto's", otto),
                clients.addOwned("Leo's", lead),
                clients.add("Nobody's"));
    }

    @AfterEach
    void everybodyAgain() {
        installed.set(Visibility.EVERYBODY);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void rowsFollowFromAssignmentsAndTeams(Visibility visibility) {
        someTeams.add("North", lead, rita);
        someTeams.add("South", admin, rita, otto);
        LocalDate today = day.today();
        assignments.assign(
                all.get(0), new AssignmentDetails(otto, AssignmentPart.SOURCER, today.plusDays(1), null, false));

        choose(visibility);

        assertRowsAreRight(visibility, "after the choice");
    }

    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            names = {"TEAM", "ASSIGNED"})
    void rowsFollowEveryChange(Visibility visibility) {
        choose(visibility);
        TeamId north = someTeams.add("North", lead, rita, otto);
        assertRowsAreRight(visibility, "a team is made");
        bulk.applySome(all, new BulkAct.Assign(AssignmentDetails.of(otto, AssignmentPart.RECRUITER)));
        assertRowsAreRight(visibility, "many are assigned");
        someTeams.change(north, new TeamDetails("North", Set.of(admin), Set.of(rita)));
        assertRowsAreRight(visibility, "a team has other people");
        AssignmentView ottos = assignments.of(all.get(3)).getFirst();
        assignments.end(ottos.id(), ottos.version());
        assertRowsAreRight(visibility, "nobody is assigned any more");
        someTeams.remove(north);
        assertRowsAreRight(visibility, "the team is gone");
    }

    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            names = {"TEAM", "ASSIGNED"})
    void assignmentsBeginAndEndByThemselves(Visibility visibility) {
        someTeams.add("North", lead, rita);
        LocalDate today = day.today();
        choose(visibility);
        assignments.assign(
                all.get(1), new AssignmentDetails(rita, AssignmentPart.SUBSTITUTE, today, today.plusDays(1), false));
        assignments.assign(
                all.get(2),
                new AssignmentDetails(rita, AssignmentPart.SOURCER, today.plusDays(2), today.plusDays(3), false));
        days.catchUp();

        for (int ahead = 1; ahead <= 4; ahead++) {
            String when = ahead + " days later";
            clock.after(Duration.ofDays(ahead), () -> {
                days.catchUp();
                assertRowsAreRight(visibility, when);
            });
        }
    }

    private void choose(Visibility visibility) {
        memory.flush();
        installed.set(visibility);
        keeper.follow(new VisibilityChanged(visibility));
    }

    private void assertRowsAreRight(Visibility visibility, String when) {
        memory.flush();
        Collection<UUID> ours = all.stream().map(ClientId::value).toList();
        Set<Row> rows = new HashSet<>(jdbc
                .query(
                        "select account_id, client_id from client_access",
                        (row, number) -> new Row(
                                row.getObject("account_id", UUID.class), row.getObject("client_id", UUID.class)))
                .stream()
                .filter(row -> ours.contains(row.client()))
                .toList());
        assertThat(rows).as(when).isEqualTo(naive(visibility));
    }

    private Set<Row> naive(Visibility visibility) {
        List<TeamSeat> seats = teams.seats();
        Set<Row> rows = new HashSet<>();
        for (ClientId client : all) {
            Set<AccountId> assigned = assignments.of(client).stream()
                    .filter(view -> view.state() == AssignmentView.State.IN_FORCE)
                    .map(view -> view.account().id())
                    .collect(Collectors.toSet());
            Set<AccountId> viewers = new HashSet<>(assigned);
            for (TeamSeat seat : seats) {
                boolean mate = seats.stream()
                        .anyMatch(other -> other.team().equals(seat.team()) && assigned.contains(other.account()));
                boolean waits = assigned.isEmpty() && visibility != Visibility.EVERYBODY && seat.leads();
                if (waits || mate && (seat.leads() || visibility == Visibility.TEAM)) {
                    viewers.add(seat.account());
                }
            }
            viewers.forEach(viewer -> rows.add(new Row(viewer.value(), client.value())));
        }
        return rows;
    }
}
