package org.clientele.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clientele.shared.PolicyBypassed;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way of the few services whose answer has to take in clients that the asker does not see. Each names its purpose;
 * answers that did reveal something are kept in the security log.
 */
@Component
public class LookPast {

    private final ApplicationEventPublisher events;
    private final ThreadLocal<Boolean> looking = ThreadLocal.withInitial(() -> false);

    LookPast(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Reads without the filter.
     *
     * @param revealed the clients not seen that the answer tells of, to be kept in the log
     */
    public <T> T at(Purpose purpose, Supplier<T> reading, Function<T, Set<UUID>> revealed) {
        return at(purpose, reading, Function.identity(), revealed);
    }

    /**
     * Reads without the filter.
     *
     * @param telling what is told of what was read; worked out under the filter again
     * @param revealed the clients not seen that the answer tells of, to be kept in the log
     */
    public <T, R> R at(Purpose purpose, Supplier<T> reading, Function<T, R> telling, Function<R, Set<UUID>> revealed) {
        R answer = telling.apply(read(reading));
        Set<UUID> clients = revealed.apply(answer);
        if (!clients.isEmpty()) {
            events.publishEvent(new PolicyBypassed(purpose, clients));
        }
        return answer;
    }

    /**
     * Does something of which nothing is answered to the one who acts: works out whom else to tell of a client that was
     * just handed over, or keeps in step what follows from clients that he does not see.
     */
    public <T> T withoutAnswer(Supplier<T> work) {
        return read(work);
    }

    boolean isLooking() {
        return looking.get();
    }

    private <T> T read(Supplier<T> reading) {
        if (looking.get()) {
            return reading.get();
        }
        looking.set(true);
        try {
            return reading.get();
        } finally {
            looking.remove();
        }
    }
}
