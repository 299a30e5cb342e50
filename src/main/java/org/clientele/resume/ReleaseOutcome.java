package org.clientele.resume;

import java.time.Instant;
import java.util.List;
import org.clientele.resume.leak.Leak;

/** How releasing a draft to be shown to clients went. */
public sealed interface ReleaseOutcome {

    /** It is a version of its own now, which never changes. */
    record Released(ResumeVersionId id, int number) implements ReleaseOutcome {}

    /** It would give away who the candidate is; a team lead may release it all the same, with a reason. */
    record Blocked(List<Leak> leaks) implements ReleaseOutcome {

        public Blocked {
            leaks = List.copyOf(leaks);
        }
    }

    /** Somebody else changed the draft meanwhile. */
    record Conflict(String by, Instant at) implements ReleaseOutcome {}

    /** The candidate or the draft is not there any more. */
    record Gone() implements ReleaseOutcome {}

    /** The reason for releasing it in spite of findings cannot be kept so. */
    record ReasonFlawed(String key) implements ReleaseOutcome {}

    /** There is no PDF of it: nothing in it, too long, or too much for the time it may take. */
    record NotDrawn(String reasonKey) implements ReleaseOutcome {}
}
