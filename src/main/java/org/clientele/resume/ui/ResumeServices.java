package org.clientele.resume.ui;

import java.util.List;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.preview.Previews;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.ClientResumes;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.springframework.stereotype.Component;

/** What the tab works with. */
@Component
class ResumeServices {

    private final ClientResumes resumes;
    private final Attachments attachments;
    private final Previews previews;
    private final CurrentActor actor;

    ResumeServices(ClientResumes resumes, Attachments attachments, Previews previews, CurrentActor actor) {
        this.resumes = resumes;
        this.attachments = attachments;
        this.previews = previews;
        this.actor = actor;
    }

    ClientResumes resumes() {
        return resumes;
    }

    Attachments attachments() {
        return attachments;
    }

    /** The candidate's résumé files, the main one first. */
    List<AttachmentRow> originals(CandidateId candidate) {
        return attachments.resumes(candidate.value());
    }

    Previews previews() {
        return previews;
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    boolean mayLead() {
        return actor.may(Permission.LEAD);
    }
}
