package org.clientele.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How what belongs to a submission gets hold of it, inside a transaction of its own service. It asks for no permission:
 * the service has done that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SubmissionReferences {

    private final SubmissionRepository submissions;

    SubmissionReferences(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /** The submission, unless it is archived or may not be seen. */
    public Optional<SubmissionRef> find(SubmissionId id) {
        return submissions
                .findById(id)
                .filter(submission -> !submission.isArchived())
                .map(Submission::toRef);
    }
}
