package org.clientele.offlimits;

import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends the rules whose last day is over, and reminds the owners of those that are about to end. A rule does not hold
 * after its last day whether this job has run or not.
 */
@Component
class OffLimitsJob {

    private static final Logger LOG = LoggerFactory.getLogger(OffLimitsJob.class);

    private final RuleDeadlines deadlines;
    private final CurrentActor actor;

    OffLimitsJob(RuleDeadlines deadlines, CurrentActor actor) {
        this.deadlines = deadlines;
        this.actor = actor;
    }

    @Scheduled(cron = "${clientele.off-limits-time}")
    void run() {
        actor.asSystem("Clientele", () -> {
            int ended = deadlines.endWhatIsOver();
            int reminded = deadlines.remindOfWhatEnds();
            deadlines.keepGroups();
            LOG.debug("{} off-limits rules ended, of {} somebody was reminded", ended, reminded);
            return ended;
        });
    }
}
