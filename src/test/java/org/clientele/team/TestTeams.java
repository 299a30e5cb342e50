package org.clientele.team;

import java.util.Set;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Component;

/** Teams for tests, made through the service. Within a test's transaction they go with it. */
@Component
public class TestTeams {

    private final Teams teams;
    private final CurrentActor actor;

    TestTeams(Teams teams, CurrentActor actor) {
        this.teams = teams;
        this.actor = actor;
    }

    /** A new team of that name, led by one person. */
    public TeamId add(String name, AccountId lead, AccountId... members) {
        return actor.asSystem("Tests", () -> {
            SaveOutcome outcome = teams.create(new TeamDetails(name, Set.of(lead), Set.of(members)));
            return new TeamId(((SaveOutcome.Saved) outcome).id());
        });
    }

    /** Other people in a team. */
    public void change(TeamId team, TeamDetails details) {
        actor.asSystem("Tests", () -> {
            long version = teams.list().stream()
                    .filter(view -> view.id().equals(team))
                    .findFirst()
                    .orElseThrow()
                    .version();
            return teams.save(team, version, details);
        });
    }

    public void remove(TeamId team) {
        actor.asSystem("Tests", () -> {
            teams.remove(team);
            return true;
        });
    }
}
