package org.clientele.client;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works for a client, in which part and when (docs/features.md S0.35, S0.36). Team leads and administrators assign,
 * as {@link AssignmentReach} says; a recruiter may take a client that nobody owns.
 */
@Service
@MayRead
public class Assignments {

    private final ClientRepository clients;
    private final ClientRecruiterRepository recruiters;
    private final AssignmentReach reach;
    private final AssignmentCheck check;
    private final AssignmentWriter writer;
    private final AccessKeeper access;
    private final CurrentActor actor;
    private final ServerDay day;

    Assignments(
            ClientRepository clients,
            ClientRecruiterRepository recruiters,
            AssignmentReach reach,
            AssignmentCheck check,
            AssignmentWriter writer,
            AccessKeeper access,
            CurrentActor actor,
            ServerDay day) {
        this.clients = clients;
        this.recruiters = recruiters;
        this.reach = reach;
        this.check = check;
        this.writer = writer;
        this.access = access;
        this.actor = actor;
        this.day = day;
    }

    /** The team of a client: those in force by part and name, then those to come, then those who were. */
    @Transactional(readOnly = true)
    public List<AssignmentView> of(ClientId client) {
        if (clients.findRef(client).isEmpty()) {
            return List.of();
        }
        return recruiters.findRows(client).stream()
                .map(row -> row.toView(day.today()))
                .sorted(Comparator.comparing(AssignmentView::state)
                        .thenComparing(AssignmentView::part)
                        .thenComparing(view -> view.account().name()))
                .toList();
    }

    /** Who works for each of some clients today, by part and name. */
    @Transactional(readOnly = true)
    public Map<UUID, List<AssignedPerson>> ofClients(Collection<UUID> ids) {
        return recruiters.findPeople(ids, day.today()).stream()
                .sorted(Comparator.comparing(AssignedPerson::part).thenComparing(AssignedPerson::name))
                .collect(Collectors.groupingBy(person -> person.client().value()));
    }

    /** What the one who is acting may do with the assignments of a client. */
    @Transactional(readOnly = true)
    public AssignmentRights rightsOn(ClientId client) {
        return clients.findRef(client)
                .filter(found -> !found.archived())
                .map(found ->
                        reach.rightsOn(new ClientTeam(recruiters.findOfClients(List.of(client.value())), day.today())))
                .orElse(AssignmentRights.NONE);
    }

    /** Assigns somebody who is not assigned. A recruiter may do so only to take a client that nobody owns. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome assign(ClientId id, AssignmentDetails typed) {
        Client client = find(id);
        if (client == null) {
            return new SaveOutcome.Gone();
        }
        ClientTeam team = teamOf(client);
        AssignmentRights rights = reach.rightsOn(team);
        if (rights != AssignmentRights.ALL && !(rights == AssignmentRights.TAKE && isTaking(typed))) {
            throw new AccessDeniedException("Another lead's client");
        }
        AssignmentCheck.Checked checked = check.of(typed, null);
        Map<String, String> errors = errors(team, checked, typed.replaceOwner());
        if (typed.accountId() != null && team.standingOf(typed.accountId()).isPresent()) {
            errors.put("accountId", "assignment.already");
        }
        return keep(client, team, checked.placement(), errors);
    }

    /** Changes part or days of an assignment, if nobody else did since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(UUID assignment, long version, AssignmentDetails typed) {
        Client client = clientOf(assignment);
        if (client == null) {
            return new SaveOutcome.Gone();
        }
        ClientTeam team = requireAllRights(teamOf(client));
        ClientRecruiter row = team.row(assignment).orElse(null);
        if (row == null || row.version() != version) {
            return outdated(row);
        }
        AssignmentDetails same =
                new AssignmentDetails(row.accountId(), typed.part(), typed.from(), typed.until(), typed.replaceOwner());
        AssignmentCheck.Checked checked = check.of(same, row.placement());
        return keep(client, team, checked.placement(), errors(team, checked, typed.replaceOwner()));
    }

    /** Ends an assignment: yesterday was its last day, and what began today is taken back. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome end(UUID assignment, long version) {
        Client client = clientOf(assignment);
        if (client == null) {
            return new SaveOutcome.Gone();
        }
        ClientTeam team = requireAllRights(teamOf(client));
        ClientRecruiter row = team.row(assignment).orElse(null);
        if (row == null || row.version() != version) {
            return outdated(row);
        }
        if (!row.isOver(day.today())) {
            Placement ended = row.placement();
            writer.write(client, team, Turn.end(row));
            writer.tellEnded(ended);
        }
        recruiters.flush();
        access.recompute(Set.of(client.id().value()));
        return new SaveOutcome.Saved(assignment, row.version());
    }

    private Map<String, String> errors(ClientTeam team, AssignmentCheck.Checked checked, boolean replaceOwner) {
        Map<String, String> errors = new HashMap<>(checked.errors());
        Placement wanted = checked.placement();
        if (wanted != null && !replaceOwner && team.ownerInTheWayOf(wanted).isPresent()) {
            errors.put("replaceOwner", "assignment.ownerExists");
        }
        return errors;
    }

    private SaveOutcome keep(
            Client client, ClientTeam team, @Nullable Placement placement, Map<String, String> errors) {
        if (placement == null || !errors.isEmpty()) {
            return new SaveOutcome.Invalid(errors);
        }
        Turn turn = team.place(placement);
        if (!turn.changesNothing()) {
            writer.write(client, team, turn);
            recruiters.flush();
            access.recompute(Set.of(client.id().value()));
            writer.tell(client.id(), placement);
        }
        ClientRecruiter kept = teamOf(client).rowOf(placement.account()).orElseThrow();
        return new SaveOutcome.Saved(kept.id(), kept.version());
    }

    private boolean isTaking(AssignmentDetails typed) {
        return typed.part() == AssignmentPart.OWNER && actor.requireStaff().id().equals(typed.accountId());
    }

    private ClientTeam requireAllRights(ClientTeam team) {
        if (reach.rightsOn(team) != AssignmentRights.ALL) {
            throw new AccessDeniedException("Another lead's client");
        }
        return team;
    }

    private static SaveOutcome outdated(@Nullable ClientRecruiter row) {
        return row == null
                ? new SaveOutcome.Gone()
                : new SaveOutcome.Conflict(row.changed().by(), row.changed().at());
    }

    private @Nullable Client clientOf(UUID assignment) {
        return recruiters.findClientOf(assignment).map(this::find).orElse(null);
    }

    private @Nullable Client find(ClientId id) {
        return clients.findForUpdate(id).filter(client -> !client.isArchived()).orElse(null);
    }

    private ClientTeam teamOf(Client client) {
        return new ClientTeam(
                recruiters.findOfClientsForUpdate(List.of(client.id().value())), day.today());
    }
}
