package org.clientele.resume;

import org.clientele.candidate.CandidatePurged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys the résumés of a candidate together with the person's other data. */
@Component
class ResumePurge {

    private final ResumeRepository resumes;
    private final ResumeVersionRepository versions;
    private final ResumePdfRepository pdfs;
    private final EarlierTextRepository earlier;

    ResumePurge(
            ResumeRepository resumes,
            ResumeVersionRepository versions,
            ResumePdfRepository pdfs,
            EarlierTextRepository earlier) {
        this.resumes = resumes;
        this.versions = versions;
        this.pdfs = pdfs;
        this.earlier = earlier;
    }

    @EventListener
    void on(CandidatePurged event) {
        pdfs.deleteOf(event.candidate());
        versions.deleteOf(event.candidate());
        earlier.deleteOf(event.candidate());
        resumes.findByCandidateId(event.candidate()).ifPresent(resumes::delete);
        resumes.flush();
    }
}
