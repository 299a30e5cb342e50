package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.offlimits.Cover;
import org.clientele.offlimits.Days;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.RuleDetails;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some clients that are off limits, each in another way. */
@Component
@Profile("demo")
class DemoOffLimits {

    private final OffLimitsRules rules;
    private final FeatureSwitches switches;
    private final Clock clock;

    DemoOffLimits(OffLimitsRules rules, FeatureSwitches switches, Clock clock) {
        this.rules = rules;
        this.switches = switches;
        this.clock = clock;
    }

    void create(List<ClientId> clients) {
        switches.turn(Feature.OFF_LIMITS, true);
        LocalDate today = Days.today(clock);
        set(clients.get(0), "We recruit for their head office.", Cover.WHOLE_CLIENT, "", today.minusMonths(4), null);
        set(
                clients.get(5),
                "Framework agreement with the whole group.",
                Cover.GROUP,
                "",
                today.minusYears(1),
                today.plusMonths(8));
        set(
                clients.get(12),
                "Exclusive search for their finance team.",
                Cover.DEPARTMENTS,
                "Finance\nControlling",
                today.minusMonths(2),
                today.plusDays(9));
    }

    private void set(
            ClientId client,
            String reason,
            Cover cover,
            String departments,
            LocalDate from,
            @Nullable LocalDate until) {
        rules.set(client, new RuleDetails(reason, cover, Set.of(), departments, from, until, "", "", null));
    }
}
