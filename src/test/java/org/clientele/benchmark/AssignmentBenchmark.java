package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.BulkAct;
import org.clientele.client.BulkAssignments;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientSort;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.settings.Visibility;
import org.clientele.settings.VisibilityChanged;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists by recruiter, many clients assigned at once, and who sees what worked out anew for all. */
class AssignmentBenchmark extends AgainstJdbc {

    private static final int TEAMS = 4;
    private static final int MEMBERS = 10;
    private static final int ASSIGNED = Math.min(5_000, BenchmarkDatabase.CLIENTS / 2);

    @Autowired
    private ClientList list;

    @Autowired
    private BulkAssignments bulk;

    @Autowired
    private TestStaff staff;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void someTeams() throws Exception {
        jdbc.inTransaction(connection -> {
            for (int team : IntStream.range(0, TEAMS).toArray()) {
                UUID id = new UUID(0x7100L, Long.MIN_VALUE | team);
                Jdbc.update(
                        connection,
                        "insert into team (id, version, name, changed_at, changed_by) values (?, 0, ?, now(6), '')",
                        id,
                        "Benchmark " + team);
                for (int member : IntStream.range(0, MEMBERS).toArray()) {
                    Jdbc.update(
                            connection,
                            "insert into team_member (team_id, account_id, leads) values (?, ?, ?)",
                            id,
                            recruiter(team * MEMBERS + member),
                            member == 0);
                }
            }
        });
    }

    @AfterAll
    void noTeams() throws Exception {
        jdbc.inTransaction(connection -> Jdbc.update(connection, "delete from team where name like 'Benchmark %'"));
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void clientsOfARecruiter(Viewer viewer) throws Exception {
        ClientFilter filter = ClientFilter.ALL.withRecruiters(Set.of(new AccountId(viewer.id())));
        Comparison.of(
                        "clients-of-" + viewer.name().toLowerCase(Locale.ROOT),
                        n -> list.page(filter, ClientSort.BY_NAME, PageRef.FIRST),
                        n -> jdbc.rows(
                                "select c.id, c.name from client c where c.archived = false and c.id in (select"
                                        + " r.client_id from client_recruiter r where r.account_id = ?)"
                                        + " order by c.name, c.id limit 51",
                                viewer.id()))
                .run()
                .medianAtMost(20);
    }

    @Test
    void manyClientsAreAssignedAtOnce() throws Exception {
        UUID account = recruiter(7);
        List<ClientId> chosen = IntStream.range(0, BenchmarkDatabase.CLIENTS)
                .mapToObj(n -> data.clients().get(n))
                .filter(client -> !client.owner().id().equals(account))
                .limit(ASSIGNED)
                .map(client -> new ClientId(client.id()))
                .toList();
        BulkAct act = new BulkAct.Assign(AssignmentDetails.of(new AccountId(account), AssignmentPart.SOURCER));
        staff.as(Role.ADMINISTRATOR, () -> {
            timed("bulk-preview", () -> bulk.preview(chosen, act));
            List<Integer> changed = new ArrayList<>();
            timed("bulk-assignment", () -> {
                for (int from = 0; from < chosen.size(); from += BulkAssignments.AT_A_TIME) {
                    List<ClientId> some =
                            chosen.subList(from, Math.min(chosen.size(), from + BulkAssignments.AT_A_TIME));
                    changed.add(bulk.applySome(some, act).changed());
                }
            });
            assertThat(changed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(chosen.size());
        });
        jdbc.inTransaction(connection -> {
            String added = " from client_recruiter where account_id = '" + account + "' and part = 'SOURCER'";
            Jdbc.update(
                    connection,
                    "delete from client_access where account_id = ? and client_id in (select client_id" + added + ")",
                    account);
            Jdbc.update(connection, "delete" + added);
        });
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whoSeesWhatIsWorkedOutForAll(Visibility visibility) {
        actor.asSystem("Benchmark", () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                timed(
                        "all-access-" + visibility.name().toLowerCase(Locale.ROOT),
                        () -> events.publishEvent(new VisibilityChanged(visibility)));
                status.setRollbackOnly();
            });
            return true;
        });
    }

    private UUID recruiter(int n) {
        return BenchmarkData.accounts().get(n).id();
    }

    private static void timed(String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "BENCH case=%s clients=%d app_ms=%.0f%n",
                name,
                BenchmarkDatabase.CLIENTS,
                (System.nanoTime() - start) / 1e6);
    }
}
