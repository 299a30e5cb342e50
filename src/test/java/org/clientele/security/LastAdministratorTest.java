package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clientele.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Commits what it does, and puts it right again. */
@IntegrationTest
class LastAdministratorTest {

    @Autowired
    AccountAdministration administration;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcTemplate jdbc;

    private AccountId ada;
    private AccountId second;

    @BeforeEach
    void thereAreTwoAdministrators() {
        ada = staff.idOf(Role.ADMINISTRATOR);
        second = staff.provide(Role.ADMINISTRATOR, "second.administrator").id();
        jdbc.update(
                "update account set enabled = (id in (?, ?)) where role = 'ADMINISTRATOR'",
                ada.value(),
                second.value());
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("update account set enabled = (id <> ?) where role = 'ADMINISTRATOR'", second.value());
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtTheSameMoment() {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<ActivationOutcome>> both = List.of(removing(ada, start), removing(second, start));

        start.countDown();

        assertThat(both.stream()
                        .map(outcome -> outcome.orTimeout(30, TimeUnit.SECONDS).join()))
                .containsExactlyInAnyOrder(ActivationOutcome.DONE, ActivationOutcome.LAST_ADMINISTRATOR);
    }

    private CompletableFuture<ActivationOutcome> removing(AccountId id, CountDownLatch start) {
        CompletableFuture<ActivationOutcome> outcome = new CompletableFuture<>();
        Thread.ofPlatform()
                .start(() -> staff.as(Role.ADMINISTRATOR, () -> {
                    await(start);
                    outcome.complete(administration.deactivate(id));
                }));
        return outcome;
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
