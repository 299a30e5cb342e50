package org.clientele.submission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after answers that are due, on one node only where there are several (docs/adr/0028). */
@Configuration(proxyBeanMethods = false)
class FeedbackTask {

    /** @param time second minute hour day month weekday, in the time zone of the server; {@code -} for never */
    @Bean
    RecurringTask<Void> feedbackWatchTask(FeedbackWatch watch, @Value("${clientele.feedback-time}") String time) {
        return Tasks.recurring("feedback-watch", Schedules.cron(time)).execute((task, context) -> watch.run());
    }
}
