package org.clientele.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.mail.MessagingException;
import org.clientele.notification.report.DeliveryReport;
import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Looks into the mailbox of returned mails now and then, on one node only (docs/adr/0028). */
@Component
class BounceJob {

    private static final Logger LOG = LoggerFactory.getLogger(BounceJob.class);

    private final BounceSettings settings;
    private final BounceMailbox mailbox;
    private final Bounces bounces;
    private final CurrentActor actor;

    BounceJob(BounceSettings settings, BounceMailbox mailbox, Bounces bounces, CurrentActor actor) {
        this.settings = settings;
        this.mailbox = mailbox;
        this.bounces = bounces;
        this.actor = actor;
    }

    void run() {
        actor.asSystem("Clientele", () -> {
            look();
            return true;
        });
    }

    private void look() {
        try {
            BounceMailbox.Look look = mailbox.look(bounces.positionIn(settings.mailbox()));
            look.reports().forEach(this::take);
            bounces.readUpTo(look.next(), settings.mailbox());
        } catch (MessagingException e) {
            LOG.warn("The mailbox of returned mails was not read: {}", e.getMessage());
            bounces.failed(String.valueOf(e.getMessage()));
        }
    }

    private void take(DeliveryReport report) {
        try {
            ReturnedMail.of(report, settings).ifPresent(mail -> bounces.take(mail, report));
        } catch (RuntimeException e) {
            // One report that resists must not keep the others from being read, this time and each time after.
            LOG.error("A report of a returned mail could not be taken", e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        /** Never, where there is no such mailbox. */
        @Bean
        RecurringTask<Void> bounceTask(BounceJob job, BounceSettings settings) {
            return Tasks.recurring(
                            "returned-mails",
                            settings.isConfigured() ? Schedules.fixedDelay(settings.every()) : Schedules.cron("-"))
                    .execute((task, context) -> job.run());
        }
    }
}
