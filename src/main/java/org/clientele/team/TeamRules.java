package org.clientele.team;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.FieldCheck;
import org.springframework.stereotype.Component;

/** Who may change a team, and what a team has to be like. */
@Component
class TeamRules {

    /**
     * What was typed, tidied up.
     *
     * @param errors translation keys by component of {@link TeamDetails}; the details are only good where there are none
     */
    record Checked(TeamDetails clean, Map<String, String> errors) {}

    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final Accounts accounts;
    private final CurrentActor actor;

    TeamRules(TeamRepository teams, TeamMemberRepository members, Accounts accounts, CurrentActor actor) {
        this.teams = teams;
        this.members = members;
        this.accounts = accounts;
        this.actor = actor;
    }

    /** Administrators and the application itself; leads for the teams that they lead. */
    boolean mayEdit(TeamId team, List<TeamSeat> seats) {
        return actsForAll()
                || actor.staff()
                        .map(staff -> seats.stream()
                                .anyMatch(seat -> seat.leads()
                                        && seat.team().equals(team)
                                        && seat.account().equals(staff.id())))
                        .orElse(false);
    }

    /** @param before who belongs to the team so far */
    Checked check(TeamId id, TeamDetails typed, Set<AccountId> before) {
        FieldCheck check = new FieldCheck();
        String name = check.requiredLine("name", typed.name(), TeamDetails.NAME_MAX);
        if (teams.existsByNameAndIdNot(name, id)) {
            check.refuse("name", "team.nameTaken");
        }
        if (typed.leads().isEmpty()) {
            check.refuse("leads", "team.noLead");
        } else if (!ids(accounts.selectable(Permission.LEAD)).containsAll(typed.leads())) {
            check.refuse("leads", "team.mayNotLead");
        }
        Set<AccountId> added = new HashSet<>(typed.everybody());
        added.removeAll(before);
        if (!ids(accounts.selectable()).containsAll(added)) {
            check.refuse("members", "error.gone");
        } else if (isTakenFromOthers(added)) {
            check.refuse("members", "team.takenFromOthers");
        }
        if (typed.everybody().size() > TeamDetails.MEMBERS_MAX) {
            check.refuse("members", "error.tooMany");
        }
        return new Checked(new TeamDetails(name, typed.leads(), typed.members()), check.errors());
    }

    /** Else a lead could see the clients of all others by adding them to the own team. */
    private boolean isTakenFromOthers(Set<AccountId> added) {
        if (actsForAll()) {
            return false;
        }
        List<TeamSeat> seats =
                members.findRows().stream().map(TeamMemberRow::toSeat).toList();
        return seats.stream().anyMatch(seat -> added.contains(seat.account()) && !mayEdit(seat.team(), seats));
    }

    private boolean actsForAll() {
        return actor.staff().map(staff -> staff.role() == Role.ADMINISTRATOR).orElse(true);
    }

    private static Set<AccountId> ids(List<AccountRef> refs) {
        return refs.stream().map(AccountRef::id).collect(Collectors.toSet());
    }
}
