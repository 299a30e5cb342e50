package org.clientele.offlimits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Stamp;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nightly job does to rules. */
@Service
@SystemOnly
class RuleDeadlines {

    /** More wait for the next night. */
    private static final Limit BATCH = Limit.of(1000);

    private final RuleRepository rules;
    private final RuleNames names;
    private final RuleReports reports;
    private final OffLimitsSettings settings;
    private final OffLimitsSwitch feature;
    private final CoveredClientRepository clients;
    private final Clock clock;

    RuleDeadlines(
            RuleRepository rules,
            RuleNames names,
            RuleReports reports,
            OffLimitsSettings settings,
            OffLimitsSwitch feature,
            CoveredClientRepository clients,
            Clock clock) {
        this.rules = rules;
        this.names = names;
        this.reports = reports;
        this.settings = settings;
        this.feature = feature;
        this.clients = clients;
        this.clock = clock;
    }

    /** How many were ended. */
    @Transactional
    @RetriedOnCollision
    public int endWhatIsOver() {
        List<RuleId> over = rules.findOver(Days.today(clock), BATCH);
        over.forEach(id -> rules.findForUpdate(id).ifPresent(this::end));
        return over.size();
    }

    private void end(OffLimitsRule rule) {
        RuleSnapshot before = rule.toSnapshot();
        Actor actor = reports.actor();
        rule.end(new Stamp(actor.name(), clock.instant()));
        rules.flush();
        names.keep(rule);
        reports.tell(rule, Act.OFF_LIMITS_ENDED, Change.between(before, rule.toSnapshot()));
    }

    /** Tells the owner of the client, or who set the rule, once of each last day. How many were told of. */
    @Transactional
    @RetriedOnCollision
    public int remindOfWhatEnds() {
        int days = settings.current().details().reminderDays();
        if (days == 0 || !feature.isOn()) {
            return 0;
        }
        LocalDate today = Days.today(clock);
        List<RuleId> ending = rules.findEnding(today, today.plusDays(days), BATCH);
        ending.forEach(id -> rules.findForUpdate(id).ifPresent(this::remind));
        return ending.size();
    }

    private void remind(OffLimitsRule rule) {
        UUID client = rule.clientId().value();
        clients.findOwner(client).or(rule::setById).ifPresent(person -> reports.remind(rule, person));
        rule.reminded();
        rules.flush();
    }

    /** Groups fall apart when a client in the middle is purged; this takes out whoever does not belong to them any more. */
    @Transactional
    @RetriedOnCollision
    public void keepGroups() {
        rules.findStandingOfGroups().forEach(names::keep);
    }
}
