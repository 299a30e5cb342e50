package org.clientele.portal.setup;

import org.clientele.vacancy.VacancyStateChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends access with the vacancy (docs/features.md S2.14): at the moment of its end where nothing is to be seen afterwards, and
 * each night for those whose days are over by then.
 */
@Component
class ClosingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingJob.class);

    private final EndingAccess access;

    ClosingJob(EndingAccess access) {
        this.access = access;
    }

    @Scheduled(cron = "${clientele.portal-closing-time}")
    void deactivate() {
        tell(access.everywhere());
    }

    /** In the transaction that ends the vacancy, so that nobody is let in between. */
    @EventListener
    void on(VacancyStateChanged event) {
        if (event.to().isEnded() && !event.from().isEnded()) {
            tell(access.of(event.vacancy()));
        }
    }

    private static void tell(long over) {
        if (over > 0) {
            LOG.info("{} portal accounts without a vacancy were deactivated", over);
        }
    }
}
