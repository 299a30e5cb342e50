package org.clientele.interview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What speaks against an interview, though it can be arranged. */
public sealed interface InterviewWarning {

    /** Somebody takes part in another interview then; the candidate, a colleague or a contact. */
    record Busy(String name, InterviewTime time) implements InterviewWarning {}

    /**
     * A contact is away.
     *
     * @param back the day on which the contact is expected back; null if nobody knows
     * @param deputy who stands in, and is written to instead; empty if nobody does
     */
    record Away(String name, @Nullable LocalDate back, String deputy) implements InterviewWarning {}

    /** Clocks are put back over one of its ends, so that the time comes twice: the first one is meant. */
    record ComesTwice(Slot slot) implements InterviewWarning {}

    /** A contact, or the candidate, has no address that mail could go to. */
    record Unreachable(String name) implements InterviewWarning {}

    /** No contact takes part, so that the client hears nothing of it. */
    record ClientNotTold() implements InterviewWarning {}

    /** Nobody is told where the video call is. */
    record NoLink() implements InterviewWarning {}
}
