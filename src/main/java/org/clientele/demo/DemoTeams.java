package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.BulkAct;
import org.clientele.client.BulkAssignments;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.team.TeamDetails;
import org.clientele.team.Teams;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A team of the lead and both recruiters, who help each other out. */
@Component
@Profile("demo")
class DemoTeams {

    private static final int HELPED = 6;
    private static final int DAYS_AWAY = 14;

    private final Teams teams;
    private final BulkAssignments assignments;
    private final Clock clock;

    DemoTeams(Teams teams, BulkAssignments assignments, Clock clock) {
        this.teams = teams;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** @param people the lead, then the recruiters */
    void create(List<AccountId> people) {
        AccountId lead = people.getFirst();
        AccountId first = people.get(1);
        AccountId second = people.getLast();
        teams.create(new TeamDetails("Clientele Team", Set.of(lead), Set.of(first, second)));
        act(first, new BulkAct.Assign(AssignmentDetails.of(second, AssignmentPart.SOURCER)));
        act(second, new BulkAct.Assign(AssignmentDetails.of(lead, AssignmentPart.RECRUITER)));
        LocalDate back =
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(DAYS_AWAY);
        act(lead, new BulkAct.StandIn(lead, first, back));
    }

    private void act(AccountId owner, BulkAct act) {
        List<ClientId> clients =
                assignments.clientsOf(owner).stream().limit(HELPED).toList();
        assignments.applySome(clients, act);
    }
}
