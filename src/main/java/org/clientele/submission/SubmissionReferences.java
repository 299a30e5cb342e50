package org.clientele.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
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

    /**
     * The version of the résumé that the contact was given, even if it was taken back since; if it was given none itself, the
     * most anonymous one that its colleagues were given.
     */
    public Optional<ResumeChoice> resume(SubmissionId id, ContactId contact) {
        List<SubmissionShare> all = shares.findOf(List.of(id.value()));
        List<SubmissionShare> own =
                all.stream().filter(share -> share.contact().equals(contact)).toList();
        Set<ResumeVersionId> versions = (own.isEmpty() ? all : own)
                .stream().flatMap(share -> share.resume().stream()).collect(Collectors.toSet());
        return versions.isEmpty()
                ? Optional.empty()
                : shares.findVersions(versions).stream().max(Comparator.comparing(ResumeChoice::naming));
    }
}
