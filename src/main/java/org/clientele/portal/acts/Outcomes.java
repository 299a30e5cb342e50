package org.clientele.portal.acts;

import java.util.Map;
import org.clientele.shared.SaveOutcome;
import org.clientele.submission.MoveOutcome;

/** What the modules answer, as contacts are told of it: they learn nothing of who of the agency did what. */
final class Outcomes {

    private Outcomes() {}

    static ActOutcome of(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> new ActOutcome.Done();
            case SaveOutcome.Gone gone -> new ActOutcome.Gone();
            case SaveOutcome.Conflict conflict -> new ActOutcome.Stale();
            case SaveOutcome.Invalid(Map<String, String> fields) -> new ActOutcome.Invalid(fields);
        };
    }

    static ActOutcome of(MoveOutcome outcome) {
        return switch (outcome) {
            case MoveOutcome.Moved moved -> new ActOutcome.Done();
            case MoveOutcome.Gone gone -> new ActOutcome.Gone();
            case MoveOutcome.NoSuchContact stranger -> new ActOutcome.Gone();
            case MoveOutcome.Conflict conflict -> new ActOutcome.Stale();
            case MoveOutcome.NoSuchStage closed -> new ActOutcome.NotAllowed();
            case MoveOutcome.ReasonNeeded needed -> new ActOutcome.Invalid(Map.of("reason", "error.required"));
            case MoveOutcome.ReasonFlawed(String key) -> new ActOutcome.Invalid(Map.of("reason", key));
        };
    }
}
