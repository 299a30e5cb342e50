package org.clientele.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clientele.client.AssignmentReach.Reach;
import org.clientele.client.BulkPreview.Affected;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Permission.MayLead;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.task.TaskHandOver;
import org.clientele.team.Teams;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assigns and hands over many clients at once. What was chosen is looked at again when it is done: clients that are gone
 * or that one may not assign are left out, none is done twice, and none is done that was not chosen (docs/features.md,
 * what users ask for, 9).
 */
@Service
@MayLead
public class BulkAssignments {

    /** Clients changed in one transaction: a second's work at most. */
    public static final int AT_A_TIME = 500;

    private static final Limit ALL_OF_ONE = Limit.of(100_000);

    private final ClientRepository clients;
    private final ClientRecruiterRepository recruiters;
    private final Teams teams;
    private final AssignmentReach reach;
    private final AssignmentCheck check;
    private final AssignmentWriter writer;
    private final AccessKeeper access;
    private final TaskHandOver tasks;
    private final ServerDay day;

    BulkAssignments(
            ClientRepository clients,
            ClientRecruiterRepository recruiters,
            Teams teams,
            AssignmentReach reach,
            AssignmentCheck check,
            AssignmentWriter writer,
            AccessKeeper access,
            TaskHandOver tasks,
            ServerDay day) {
        this.clients = clients;
        this.recruiters = recruiters;
        this.teams = teams;
        this.reach = reach;
        this.check = check;
        this.writer = writer;
        this.access = access;
        this.tasks = tasks;
        this.day = day;
    }

    /** Whose clients the one who is acting may hand over: of the own teams, and of those who belong to none. */
    @Transactional(readOnly = true)
    public Predicate<AccountId> mayRelieve() {
        Reach mine = reach.ofActor();
        return account -> mine.covers(Set.of(account));
    }

    /** The clients that somebody works for, as far as one sees them. */
    @Transactional(readOnly = true)
    public List<ClientId> clientsOf(AccountId account) {
        return recruiters.findClientsOf(account, day.today(), ALL_OF_ONE).stream()
                .map(ClientId::new)
                .toList();
    }

    /** How much each of those has to do whom the signed-in person leads, who has most first; empty for whom leads nobody. */
    @Transactional(readOnly = true)
    public List<RecruiterLoad> loads() {
        Set<UUID> led = teams.led().stream().map(AccountId::value).collect(Collectors.toSet());
        return led.isEmpty() ? List.of() : recruiters.findLoads(led, day.today());
    }

    /** What the act would do to these clients now. */
    @Transactional(readOnly = true)
    public BulkPreview preview(Collection<ClientId> chosen, BulkAct act) {
        AssignmentCheck.Checked checked = check(act);
        Placement placement = checked.placement();
        if (placement == null || !checked.errors().isEmpty()) {
            return BulkPreview.refused(checked.errors());
        }
        Reach mine = reach.ofActor();
        List<UUID> ids = distinct(chosen);
        List<Affected> affected = new ArrayList<>();
        int along = 0;
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
            Map<UUID, String> seen = clients.findUnarchived(some).stream()
                    .collect(Collectors.toMap(client -> client.id().value(), ClientRef::name));
            Map<UUID, ClientTeam> teams = teams(some, recruiters::findOfClients);
            Set<UUID> changed = new LinkedHashSet<>();
            for (UUID id : some) {
                String name = seen.get(id);
                Turn turn = name == null ? Turn.nothing() : turn(team(teams, id), mine, act, placement);
                affected.add(name == null ? Affected.GONE : new Affected(turn.effect(), name));
                if (!turn.changesNothing()) {
                    changed.add(id);
                }
            }
            if (act instanceof BulkAct.HandOver(AccountId former, AccountId next)) {
                along += tasks.count(former, next, changed);
            }
        }
        return BulkPreview.of(affected, along);
    }

    /** Does it to some of the clients, at most {@link #AT_A_TIME}. When all are done, {@link #tell} whoever got them. */
    @Transactional
    @RetriedOnCollision
    public BulkPreview applySome(Collection<ClientId> chosen, BulkAct act) {
        List<UUID> ids = distinct(chosen);
        if (ids.size() > AT_A_TIME) {
            throw new IllegalArgumentException("Too many clients at a time: " + ids.size());
        }
        Map<UUID, Client> found = clients.findSomeForUpdate(ids).stream()
                .collect(Collectors.toMap(client -> client.id().value(), Function.identity()));
        AssignmentCheck.Checked checked = check(act);
        Placement placement = checked.placement();
        if (placement == null || !checked.errors().isEmpty()) {
            return BulkPreview.refused(checked.errors());
        }
        Map<UUID, ClientTeam> teams = teams(found.keySet(), recruiters::findOfClientsForUpdate);
        Reach mine = reach.ofActor();
        Map<UUID, Affected> affected = new LinkedHashMap<>();
        ids.forEach(id -> affected.put(id, Affected.GONE));
        Set<UUID> changed = new LinkedHashSet<>();
        found.forEach((id, client) -> {
            Turn turn = turn(team(teams, id), mine, act, placement);
            affected.put(id, new Affected(turn.effect(), client.name()));
            if (!turn.changesNothing()) {
                writer.write(client, team(teams, id), turn);
                changed.add(id);
            }
        });
        recruiters.flush();
        access.recompute(changed);
        int along = act instanceof BulkAct.HandOver(AccountId former, AccountId next)
                ? tasks.handOver(former, next, changed)
                : 0;
        return BulkPreview.of(List.copyOf(affected.values()), along);
    }

    /**
     * Tells whoever got clients by the act how many they are, once for all of them.
     *
     * @param number how many were changed
     */
    @Transactional
    @RetriedOnCollision
    public void tell(BulkAct act, int number) {
        Placement placement = check(act).placement();
        if (placement != null && number > 0) {
            writer.tell(number, placement);
        }
    }

    private static Turn turn(ClientTeam team, Reach mine, BulkAct act, Placement placement) {
        if (!mine.covers(team.accountsInForce())) {
            return Turn.refused();
        }
        AccountRef person = new AccountRef(placement.account(), placement.accountName(), true);
        return switch (act) {
            case BulkAct.Assign(AssignmentDetails details) -> team.assign(placement, details.replaceOwner());
            case BulkAct.HandOver(AccountId from, AccountId to) -> team.handOver(from, person);
            case BulkAct.StandIn(AccountId absent, AccountId substitute, LocalDate until) ->
                team.standIn(absent, person, until);
        };
    }

    private AssignmentCheck.Checked check(BulkAct act) {
        return switch (act) {
            case BulkAct.Assign(AssignmentDetails details) -> check.of(details, null);
            case BulkAct.HandOver(AccountId from, AccountId to) ->
                check.of(AssignmentDetails.of(to, AssignmentPart.RECRUITER), null)
                        .besides(from);
            case BulkAct.StandIn(AccountId absent, AccountId substitute, LocalDate until) ->
                check.of(new AssignmentDetails(substitute, AssignmentPart.SUBSTITUTE, null, until, false), null)
                        .untilADay()
                        .besides(absent);
        };
    }

    private Map<UUID, ClientTeam> teams(Collection<UUID> ids, Function<Collection<UUID>, List<ClientRecruiter>> read) {
        return ids.isEmpty()
                ? Map.of()
                : read.apply(ids).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.clientId().value(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), rows -> new ClientTeam(rows, day.today()))));
    }

    private ClientTeam team(Map<UUID, ClientTeam> teams, UUID id) {
        return teams.getOrDefault(id, new ClientTeam(List.of(), day.today()));
    }

    private static List<UUID> distinct(Collection<ClientId> chosen) {
        return chosen.stream().map(ClientId::value).distinct().toList();
    }
}
