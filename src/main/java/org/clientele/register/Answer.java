package org.clientele.register;

import java.time.Instant;
import java.util.function.Function;

/**
 * What a register answered. Read it with a {@code switch}.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * The register knows.
     *
     * @param asOf when it said so; earlier than now if it was asked before
     * @param simulated whether the simulator said so, with companies that do not exist
     */
    record Found<T>(T value, Instant asOf, boolean simulated) implements Answer<T> {}

    /** The register answered that it knows nothing of the kind. */
    record Unknown<T>() implements Answer<T> {}

    /** The register did not answer. */
    record Failed<T>(Register register, RegisterFailure reason) implements Answer<T> {}

    /** The same with something made of what was found. */
    default <R> Answer<R> map(Function<? super T, ? extends R> act) {
        return switch (this) {
            case Found<T>(T value, Instant asOf, boolean simulated) -> new Found<>(act.apply(value), asOf, simulated);
            case Unknown<T> unknown -> new Unknown<>();
            case Failed<T>(Register register, RegisterFailure reason) -> new Failed<>(register, reason);
        };
    }
}
