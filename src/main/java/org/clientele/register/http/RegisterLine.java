package org.clientele.register.http;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.exception.AcquirePermissionCancelledException;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.clientele.register.Answer;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to one register. It carries a few calls at once and lets others wait a little; it tries again, with growing
 * pauses, where the register could not be reached, which does no harm since registers are only read; and it is cut for
 * half a minute once most calls fail, so that nobody waits for what is down.
 */
public final class RegisterLine {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterLine.class);

    /** What tells that the register is ill, and not just this question. */
    private static final Set<RegisterFailure> ILLNESS = EnumSet.of(
            RegisterFailure.UNAVAILABLE,
            RegisterFailure.TECHNICAL_BREAK,
            RegisterFailure.TOO_SLOW,
            RegisterFailure.GARBLED);

    private static final int CALLS_LOOKED_AT = 10;
    private static final int FAILURES_TO_CUT = 5;
    private static final Duration CUT = Duration.ofSeconds(30);

    private final Register register;
    private final Bulkhead bulkhead;
    private final Retry retry;
    private final CircuitBreaker breaker;

    public RegisterLine(Register register, RegisterSettings settings) {
        this.register = register;
        this.bulkhead = Bulkhead.of(
                register.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atOnce())
                        .maxWaitDuration(settings.lookUp().timeout())
                        .build());
        this.retry = Retry.of(
                register.name(),
                RetryConfig.custom()
                        .maxAttempts(settings.attempts())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(settings.pause()))
                        .retryOnException(failure -> isOf(failure, Set.of(RegisterFailure.UNAVAILABLE)))
                        .build());
        this.breaker = CircuitBreaker.of(
                register.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(FAILURES_TO_CUT)
                        .waitDurationInOpenState(CUT)
                        .ignoreException(failure -> !isOf(failure, ILLNESS))
                        .build());
    }

    private static boolean isOf(Throwable failure, Set<RegisterFailure> reasons) {
        return failure instanceof NoAnswerException none && reasons.contains(none.reason());
    }

    /**
     * Makes one call, or several in turn.
     *
     * @param call throws {@link NoAnswerException} if there is no answer; may be made more than once
     * @throws NoAnswerException if there was none in the end
     */
    public <T> T call(Supplier<T> call) {
        Supplier<T> guarded = CircuitBreaker.decorateSupplier(breaker, call);
        try {
            return bulkhead.executeSupplier(Retry.decorateSupplier(retry, guarded));
        } catch (NoAnswerException none) {
            throw Thread.currentThread().isInterrupted() ? new NoAnswerException(RegisterFailure.CANCELLED) : none;
        } catch (CallNotPermittedException cut) {
            throw new NoAnswerException(RegisterFailure.UNAVAILABLE, cut);
        } catch (BulkheadFullException full) {
            throw new NoAnswerException(RegisterFailure.BUSY, full);
        } catch (AcquirePermissionCancelledException givenUp) {
            throw new NoAnswerException(RegisterFailure.CANCELLED, givenUp);
        }
    }

    /** The answer, or why there is none. */
    public <T> Answer<T> answer(Supplier<Answer<T>> asking) {
        try {
            return asking.get();
        } catch (NoAnswerException none) {
            LOG.info("{} gave no answer: {}", register, none.reason());
            LOG.debug("The cause", none);
            return new Answer.Failed<>(register, none.reason());
        }
    }
}
