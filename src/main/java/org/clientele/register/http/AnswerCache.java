package org.clientele.register.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clientele.register.Answer;
import org.clientele.register.Answer.Found;

/**
 * Gives for a while the answer again that was found before, with the time at which it was given.
 *
 * @param <Q> the questions
 * @param <T> what is found
 */
public final class AnswerCache<Q, T> {

    private static final int MOST_ANSWERS = 2000;

    private final Cache<Q, Found<T>> answers;

    /** @param clock by which answers grow old */
    public AnswerCache(Duration time, Clock clock) {
        this.answers = Caffeine.newBuilder()
                .maximumSize(MOST_ANSWERS)
                .expireAfterWrite(time)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** The answer of before, or else that of asking now. What is unknown is asked again each time. */
    public Answer<T> get(Q question, Supplier<Answer<T>> asking) {
        Found<T> before = answers.getIfPresent(question);
        if (before != null) {
            return before;
        }
        Answer<T> answer = asking.get();
        if (answer instanceof Found<T> found) {
            answers.put(question, found);
        }
        return answer;
    }
}
