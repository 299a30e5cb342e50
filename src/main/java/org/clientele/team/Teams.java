package org.clientele.team;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agency's teams: administrators all of them, leads those that they lead. */
@Service
@MayLead
public class Teams {

    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final TeamRules rules;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teams(
            TeamRepository teams,
            TeamMemberRepository members,
            TeamRules rules,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.members = members;
        this.rules = rules;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All teams by name. */
    @Transactional(readOnly = true)
    public List<TeamView> list() {
        List<TeamMemberRow> rows = members.findRows();
        List<TeamSeat> seats = rows.stream().map(TeamMemberRow::toSeat).toList();
        Map<UUID, List<TeamMemberRow>> byTeam = rows.stream().collect(Collectors.groupingBy(TeamMemberRow::teamId));
        return teams.findAllByName().stream()
                .map(team -> new TeamView(
                        team.id(),
                        team.version(),
                        team.name(),
                        byTeam.getOrDefault(team.id().value(), List.of()).stream()
                                .map(TeamMemberRow::toMember)
                                .toList(),
                        rules.mayEdit(team.id(), seats)))
                .toList();
    }

    /** Who belongs to which team. */
    @MayRead
    @Transactional(readOnly = true)
    public List<TeamSeat> seats() {
        return members.findRows().stream().map(TeamMemberRow::toSeat).toList();
    }

    /** Those whom the signed-in person works with, that person included. */
    @MayRead
    @Transactional(readOnly = true)
    public Set<AccountId> teammates() {
        AccountId self = actor.requireStaff().id();
        Set<AccountId> all =
                members.findTeammates(self.value()).stream().map(AccountId::new).collect(Collectors.toSet());
        all.add(self);
        return all;
    }

    /** Those who belong to a team that the signed-in person leads. */
    @Transactional(readOnly = true)
    public Set<AccountId> led() {
        AccountId self = actor.requireStaff().id();
        List<TeamSeat> seats = seats();
        Set<TeamId> own = seats.stream()
                .filter(seat -> seat.leads() && seat.account().equals(self))
                .map(TeamSeat::team)
                .collect(Collectors.toSet());
        return seats.stream()
                .filter(seat -> own.contains(seat.team()))
                .map(TeamSeat::account)
                .collect(Collectors.toSet());
    }

    /** Makes a new team. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome create(TeamDetails typed) {
        TeamId id = new TeamId(Uuid7.next());
        TeamRules.Checked checked = rules.check(id, typed, Set.of());
        if (!checked.errors().isEmpty()) {
            return new SaveOutcome.Invalid(checked.errors());
        }
        return keep(new Team(id, checked.clean().name(), stamp()), checked.clean(), Set.of());
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome save(TeamId id, long version, TeamDetails typed) {
        Team team = teams.findForUpdate(id).orElse(null);
        if (team == null) {
            return new SaveOutcome.Gone();
        }
        if (!rules.mayEdit(id, seats())) {
            throw new AccessDeniedException("Another lead's team");
        }
        if (team.version() != version) {
            return new SaveOutcome.Conflict(team.changed().by(), team.changed().at());
        }
        Set<AccountId> before = accountsOf(id);
        TeamRules.Checked checked = rules.check(id, typed, before);
        if (!checked.errors().isEmpty()) {
            return new SaveOutcome.Invalid(checked.errors());
        }
        team.change(checked.clean().name(), stamp());
        return keep(team, checked.clean(), before);
    }

    /** Takes a team off; its people and their clients stay. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public void remove(TeamId id) {
        teams.findForUpdate(id).ifPresent(team -> {
            Set<AccountId> before = accountsOf(id);
            members.deleteByTeam(id.value());
            teams.delete(team);
            teams.flush();
            events.publishEvent(new TeamChanged(before));
        });
    }

    private SaveOutcome keep(Team team, TeamDetails details, Set<AccountId> before) {
        teams.save(team);
        UUID id = team.id().value();
        members.deleteByTeam(id);
        details.leads().forEach(account -> members.add(id, account.value(), true));
        details.members().forEach(account -> members.add(id, account.value(), false));
        Set<AccountId> concerned = new HashSet<>(before);
        concerned.addAll(details.everybody());
        events.publishEvent(new TeamChanged(concerned));
        return new SaveOutcome.Saved(id, team.version());
    }

    private Set<AccountId> accountsOf(TeamId id) {
        return members.findAccounts(id.value()).stream().map(AccountId::new).collect(Collectors.toSet());
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
