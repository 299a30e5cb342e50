package org.clientele.submission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clientele.vacancy.StageKind;

/** What a stage means to the submissions in it. */
public final class Stages {

    private static final Set<StageKind> TERMINAL =
            EnumSet.of(StageKind.HIRED, StageKind.REJECTED_BY_CLIENT, StageKind.REJECTED_BY_US, StageKind.WITHDRAWN);

    private static final Set<StageKind> WITH_CLIENT =
            EnumSet.of(StageKind.SUBMITTED, StageKind.CLIENT_INTERVIEW, StageKind.OFFER, StageKind.HIRED);

    private Stages() {}

    /** Whether nothing more is expected to happen. A slip can be put right all the same. */
    public static boolean isTerminal(StageKind kind) {
        return TERMINAL.contains(kind);
    }

    /** Whether the client deals with the candidate, so that putting one forward once more leaves one there. */
    public static boolean isWithClient(StageKind kind) {
        return WITH_CLIENT.contains(kind);
    }

    /** Whose reasons have to be given to come into such a stage; empty if none have to be. */
    public static Optional<RejectionSide> reasonsFor(StageKind kind) {
        return switch (kind) {
            case REJECTED_BY_CLIENT -> Optional.of(RejectionSide.CLIENT);
            case REJECTED_BY_US -> Optional.of(RejectionSide.AGENCY);
            default -> Optional.empty();
        };
    }
}
