package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Component;

/** Off-limits rules for tests, made through the service. */
@Component
public class TestRules {

    private final OffLimitsRules rules;
    private final CurrentActor actor;

    TestRules(OffLimitsRules rules, CurrentActor actor) {
        this.rules = rules;
        this.actor = actor;
    }

    /** A confirmed rule. */
    public RuleId set(ClientId client, RuleDetails details) {
        return actor.asSystem("Tests", () -> new RuleId(((SaveOutcome.Saved) rules.set(client, details)).id()));
    }

    public RuleId set(ClientId client) {
        return set(client, forever());
    }

    public void lift(ClientId client) {
        actor.asSystem("Tests", () -> rules.standing(client).map(rule -> rules.lift(rule.id(), rule.version())));
    }

    /** The whole client, for as long as nobody lifts it. */
    public static RuleDetails forever() {
        return covering(Cover.WHOLE_CLIENT);
    }

    public static RuleDetails covering(Cover cover) {
        return with(cover, LocalDate.now().minusYears(1), null, "", "");
    }

    public static RuleDetails lasting(LocalDate from, LocalDate until) {
        return with(Cover.WHOLE_CLIENT, from, until, "", "");
    }

    /** Recognised by further names and domains. */
    public static RuleDetails knownBy(String names, String domains) {
        return with(Cover.WHOLE_CLIENT, LocalDate.now(), null, names, domains);
    }

    private static RuleDetails with(Cover cover, LocalDate from, LocalDate until, String names, String domains) {
        return new RuleDetails("We recruit for them.", cover, Set.of(), "", from, until, names, domains, null);
    }
}
