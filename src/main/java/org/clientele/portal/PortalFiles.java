package org.clientele.portal;

import java.util.Optional;
import org.clientele.resume.ResumeFile;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.submission.SubmissionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of candidates for the contact that acts. Asked for by the submission, since what may be had depends on what was put
 * before the contact; what may not is as if it were not there.
 */
@Service
@ContactsOnly
public class PortalFiles {

    private final PortalSubmissions submissions;
    private final VisibleFileRepository files;

    PortalFiles(PortalSubmissions submissions, VisibleFileRepository files) {
        this.submissions = submissions;
        this.files = files;
    }

    /** The PDF of the version of the résumé that was put before the contact, where it may be downloaded. */
    @Transactional(readOnly = true)
    public Optional<ResumeFile> resume(SubmissionId id) {
        return submissions
                .find(id)
                .map(PortalSubmissionView::applicant)
                .filter(ApplicantView::download)
                .flatMap(applicant -> Optional.ofNullable(applicant.resume()))
                .flatMap(version -> files.findFile(version.value()));
    }

    /** The photo as JPEG, where it is shown. */
    @Transactional(readOnly = true)
    public Optional<byte[]> photo(SubmissionId id) {
        return submissions
                .find(id)
                .filter(view -> view.applicant().photoHash() != null)
                .flatMap(view -> files.findPhoto(view.id().value()));
    }
}
