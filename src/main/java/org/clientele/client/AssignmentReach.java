package org.clientele.client;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.security.StaffPrincipal;
import org.clientele.team.TeamSeat;
import org.clientele.team.Teams;
import org.springframework.stereotype.Component;

/**
 * Whose clients one may assign: administrators those of all; team leads those of their teams, and those that no team
 * has, be it that nobody is assigned or that whoever is belongs to none.
 */
@Component
class AssignmentReach {

    private final CurrentActor actor;
    private final Teams teams;

    AssignmentReach(CurrentActor actor, Teams teams) {
        this.actor = actor;
        this.teams = teams;
    }

    /** What the one who is acting may do with the assignments of a client. */
    AssignmentRights rightsOn(ClientTeam team) {
        if (ofActor().covers(team.accountsInForce())) {
            return AssignmentRights.ALL;
        }
        StaffPrincipal staff = actor.requireStaff();
        if (!Permission.WORK.isGrantedTo(staff.role())) {
            return AssignmentRights.NONE;
        }
        return team.owner()
                .map(owner -> owner.accountId().equals(staff.id()) ? AssignmentRights.PASS_ON : AssignmentRights.NONE)
                .orElse(AssignmentRights.TAKE);
    }

    /**
     * Whether the one who is acting sees a client that these work for by being one of them, or whatever the installation's
     * visibility: administrators see all, leads those of their teams and those that nobody works for.
     */
    boolean seesInAnyCase(Set<AccountId> assigned) {
        StaffPrincipal staff = actor.requireStaff();
        if (staff.role() == Role.ADMINISTRATOR || assigned.contains(staff.id())) {
            return true;
        }
        Set<AccountId> led = Permission.LEAD.isGrantedTo(staff.role()) ? teams.led() : Set.of();
        return assigned.isEmpty() ? !led.isEmpty() : assigned.stream().anyMatch(led::contains);
    }

    /** The reach of the one who is acting, to be asked for as many clients as there are. */
    Reach ofActor() {
        StaffPrincipal staff = actor.staff().orElse(null);
        if (staff == null || staff.role() == Role.ADMINISTRATOR) {
            return Reach.EVERYTHING;
        }
        if (!Permission.LEAD.isGrantedTo(staff.role())) {
            return Reach.NOTHING;
        }
        Set<AccountId> led = new HashSet<>(teams.led());
        led.add(staff.id());
        return new Reach(
                true, led, teams.seats().stream().map(TeamSeat::account).collect(Collectors.toSet()));
    }

    /**
     * @param leads whether one assigns at all
     * @param led those whom one leads, and oneself
     * @param teamed all who belong to some team
     */
    record Reach(boolean leads, Set<AccountId> led, Set<AccountId> teamed) {

        static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of());
        static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

        /** @param assigned those who work for a client today */
        boolean covers(Collection<AccountId> assigned) {
            return leads
                    && (assigned.stream().anyMatch(led::contains)
                            || assigned.stream().noneMatch(teamed::contains));
        }
    }
}
