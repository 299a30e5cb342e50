package org.clientele.submission;

import java.util.Optional;
import java.util.Set;
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
    private final ShareRepository shares;

    SubmissionReferences(SubmissionRepository submissions, ShareRepository shares) {
        this.submissions = submissions;
        this.shares = shares;
    }

    /** The submission, unless it is archived or may not be seen. */
    public Optional<SubmissionRef> find(SubmissionId id) {
        return submissions
                .findById(id)
                .filter(submission -> !submission.isArchived())
                .map(Submission::toRef);
    }

    /** The version of the résumé that the client was given, even if it was taken back since; empty if none went along. */
    public Optional<ResumeChoice> resume(SubmissionId id) {
        return submissions
                .findById(id)
                .flatMap(Submission::resumeVersionId)
                .flatMap(
                        version -> shares.findVersions(Set.of(version)).stream().findFirst());
    }
}
