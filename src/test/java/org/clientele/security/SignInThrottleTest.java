package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void afterTenWrongPasswordsOneHasToWaitAMinuteForEachFurtherOne() {
        guess("rita", "192.0.2.1", 10);

        Optional<Duration> wait = throttle.take("rita", "192.0.2.1", false);
        assertThat(wait)
                .hasValueSatisfying(left -> assertThat(left).isBetween(Duration.ofSeconds(59), Duration.ofMinutes(1)));
        clock.after(Duration.ofSeconds(61), () -> {
            assertThat(throttle.take("rita", "192.0.2.1", false)).isEmpty();
            assertThat(throttle.take("rita", "192.0.2.1", false)).isPresent();
        });
    }

    @Test
    void waitingDoesNotGrowWhileSomebodyKeepsTrying() {
        guess("rita", "192.0.2.1", 10);
        for (int i = 0; i < 1000; i++) {
            throttle.take("rita", "192.0.2.1", false);
        }

        clock.after(
                Duration.ofSeconds(61),
                () -> assertThat(throttle.take("rita", "192.0.2.1", false)).isEmpty());
    }

    @Test
    void aRightPasswordClearsTheWrongOnesBeforeIt() {
        guess("rita", "192.0.2.1", 9);
        throttle.take("rita", "192.0.2.1", false);
        throttle.succeeded("rita", "192.0.2.1", false);

        guess("rita", "192.0.2.1", 10);
    }

    @Test
    void aStrangerElsewhereCannotKeepSomebodyOutOfTheOffice() {
        for (int i = 0; i < 200; i++) {
            throttle.take("rita", "198.51.100." + i, false);
        }

        assertThat(throttle.take("rita", "203.0.113.7", false))
                .as("a new address")
                .isPresent();
        assertThat(throttle.take("rita", "192.0.2.1", true))
                .as("a known address")
                .isEmpty();
    }

    @Test
    void oneAddressCannotTryManyNames() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.take("name" + i, "192.0.2.1", false)).isEmpty();
        }

        assertThat(throttle.take("another", "192.0.2.1", false)).isPresent();
        assertThat(throttle.take("another", "192.0.2.2", false)).isEmpty();
    }

    @Test
    void anOfficeOfPeopleWhoKnowTheirPasswordsIsNeverKeptWaiting() {
        for (int i = 0; i < 1000; i++) {
            assertThat(throttle.take("name" + i, "192.0.2.1", false)).isEmpty();
            throttle.succeeded("name" + i, "192.0.2.1", false);
        }
    }

    private void guess(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.take(name, address, false)).isEmpty();
        }
    }
}
