package org.clientele.offlimits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How other features ask whether off-limits rules are in the way of what somebody is about to do, such as adding a
 * candidate whose employer is a client. An administrator decides whether they warn or block. What it tells of a client
 * that who is asking may not see is {@link RuleHit}, as for the question on the page.
 */
@Service
@MayRead
public class OffLimitsCheck {

    private final RuleFinder finder;
    private final OffLimitsSettings settings;
    private final OffLimitsSwitch feature;
    private final CurrentActor actor;
    private final Clock clock;

    OffLimitsCheck(
            RuleFinder finder, OffLimitsSettings settings, OffLimitsSwitch feature, CurrentActor actor, Clock clock) {
        this.finder = finder;
        this.settings = settings;
        this.feature = feature;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Free while the feature is off. A name that is only partly that of a protected company warns and never blocks.
     *
     * @param whom who is to be approached, as a request for an exception names the person
     * @param employer all that is known of the employer: names, NIP, REGON, KRS, e-mail addresses, domains
     */
    @Transactional(readOnly = true)
    public OffLimitsVerdict ask(String whom, Collection<String> employer) {
        if (!feature.isOn()) {
            return new OffLimitsVerdict.Free();
        }
        LocalDate today = Days.today(clock);
        List<Wording> asked = employer.stream().map(Wording::of).toList();
        FoundRules found = finder.find(asked, today).only(hit -> !isExcepted(hit, whom));
        if (found.isEmpty()) {
            FoundRules similar = finder.findSimilar(asked, today).only(hit -> !isExcepted(hit, whom));
            return similar.isEmpty()
                    ? new OffLimitsVerdict.Free()
                    : new OffLimitsVerdict.Warning(List.of(), similar.veiled());
        }
        return switch (settings.current().details().mode()) {
            case WARN -> new OffLimitsVerdict.Warning(found.hits(), List.of());
            case BLOCK -> new OffLimitsVerdict.Blocked(found.hits());
        };
    }

    private boolean isExcepted(RuleHit hit, String whom) {
        return actor.staff()
                .map(person -> finder.isExcepted(hit.rule(), whom.strip(), person.id()))
                .orElse(false);
    }
}
