package org.clientele.register.whitelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clientele.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class QuotaQueriesTest {

    private static final LocalDate DAY = LocalDate.of(2001, 2, 3);

    @Autowired
    private QuotaQueries quota;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from register_quota where day < ?", LocalDate.of(2002, 1, 1));
    }

    @Test
    void twoAtOnceNeverTakeMoreThanThereIs() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Long> greedy = () ->
                    IntStream.range(0, 40).filter(i -> quota.take(DAY, 25)).count();
            List<Future<Long>> taken = two.invokeAll(List.of(greedy, greedy));

            assertThat(taken.get(0).get() + taken.get(1).get()).isEqualTo(25);
        }
        assertThat(quota.take(DAY, 25)).isFalse();
    }

    @Test
    void whatWasAskedStaysCountedWhenTheTransactionAroundItFails() {
        transaction.executeWithoutResult(status -> {
            assertThat(quota.take(DAY, 1)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(quota.take(DAY, 1)).isFalse();
    }

    @Test
    void aDayThatTheMinistryEndedHasNothingLeftAndTheNextHasAll() {
        int all = quota.left(DAY);
        assertThat(quota.take(DAY)).isTrue();
        assertThat(quota.left(DAY)).isEqualTo(all - 1);

        quota.exhaust(DAY);

        assertThat(quota.left(DAY)).isZero();
        assertThat(quota.take(DAY)).isFalse();
        assertThat(quota.left(DAY.plusDays(1))).isEqualTo(all);
    }

    @Test
    void withoutAQuotaNobodyAsks() {
        assertThat(quota.take(DAY, 0)).isFalse();
    }
}
