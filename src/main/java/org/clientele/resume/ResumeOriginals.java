package org.clientele.resume;

import java.util.Optional;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.text.ResumeReading;
import org.clientele.resume.text.ResumeText;
import org.springframework.stereotype.Component;

/** The files that candidates' résumés came as: read, never changed. */
@Component
class ResumeOriginals {

    private final Attachments attachments;
    private final ResumeText texts;

    ResumeOriginals(Attachments attachments, ResumeText texts) {
        this.attachments = attachments;
        this.texts = texts;
    }

    /** The text of a file of the candidate; empty if the candidate has no such file. Takes about a second. */
    Optional<ResumeReading> read(CandidateId candidate, AttachmentId id) {
        return attachments
                .subjectOf(id)
                .filter(subject -> subject.ref().id().equals(candidate.value()))
                .flatMap(subject -> file(id))
                .map(texts::read);
    }

    private Optional<AttachedFile> file(AttachmentId id) {
        return attachments.find(id).flatMap(row -> attachments.file(id, row.number()));
    }
}
