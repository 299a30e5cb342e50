package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.MySQLJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clientele.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several nodes share the work, and do nothing twice (docs/adr/0028). */
@IntegrationTest
class TwoSchedulersTest {

    private static final int TASKS = 40;

    @Autowired
    private DataSource dataSource;

    private final Map<String, Set<String>> runs = new ConcurrentHashMap<>();

    @Test
    void eachTaskIsRunByOneOfTheNodesOnly() {
        Scheduler one = scheduler("one");
        Scheduler other = scheduler("other");
        IntStream.range(0, TASKS).forEach(task -> one.schedule(task("one").instance("task " + task), Instant.now()));
        try {
            one.start();
            other.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> runs.size() == TASKS);
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(runs).allSatisfy((task, nodes) -> assertThat(nodes).hasSize(1));
    }

    private Scheduler scheduler(String node) {
        return Scheduler.create(dataSource, task(node))
                .schedulerName(new SchedulerName.Fixed(node))
                .jdbcCustomization(new MySQLJdbcCustomization(true))
                .pollingInterval(Duration.ofMillis(50))
                .threads(2)
                .build();
    }

    private OneTimeTask<Void> task(String node) {
        return Tasks.oneTime("two-schedulers-test")
                .execute((task, context) -> assertThat(
                                runs.computeIfAbsent(task.getId(), id -> ConcurrentHashMap.newKeySet())
                                        .add(node + " " + System.nanoTime()))
                        .isTrue());
    }
}
