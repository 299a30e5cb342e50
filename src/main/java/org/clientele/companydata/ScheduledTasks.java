package org.clientele.companydata;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQLJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What db-scheduler does for this module, on one node only where there are several (docs/adr/0028). */
@Configuration(proxyBeanMethods = false)
class ScheduledTasks {

    static final String WATCH = "register-watch";
    static final String BATCH = "register-batch";

    /** @param time second minute hour day month weekday, in the time zone of the server; {@code -} for never */
    @Bean
    RecurringTask<Void> registerWatchTask(RegisterWatch watch, @Value("${clientele.register-watch-time}") String time) {
        return Tasks.recurring(WATCH, Schedules.cron(time)).execute((task, context) -> watch.run());
    }

    /** A node that dies leaves it to another one, which goes on where it was. */
    @Bean
    OneTimeTask<String> registerBatchTask(BatchRunner runner) {
        return Tasks.oneTime(BATCH, String.class)
                .execute((task, context) -> runner.run(
                        new BatchId(UUID.fromString(task.getData())),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    DbSchedulerCustomizer dbSchedulerCustomizer() {
        return new DbSchedulerCustomizer() {

            /** Named here, or else the library would ask the database while the application is put together. */
            @Override
            public Optional<JdbcCustomization> jdbcCustomization() {
                return Optional.of(new MySQLJdbcCustomization(true));
            }

            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("db-scheduler-", 0).factory()));
            }
        };
    }
}
