package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.ResumeDraft;
import org.clientele.shared.ui.EmptyState;

/** The candidate's résumé for clients: the desk to work on it, or what begins it. */
@StyleSheet("resume-editor.css")
final class ResumePanel extends Composite<Div> {

    private final CandidateId candidate;
    private final ResumeServices services;

    ResumePanel(CandidateId candidate, ResumeServices services) {
        this.candidate = candidate;
        this.services = services;
        getContent().addClassName("resume-panel");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        services.resumes()
                .draft(candidate)
                .ifPresentOrElse(
                        (ResumeDraft draft) -> getContent().add(new ResumeDesk(draft, services, this::refresh)),
                        () -> getContent().add(beginning()));
    }

    private Div beginning() {
        return services.mayWork()
                ? new Div(new BeginResume(candidate, services, this::refresh))
                : new Div(new EmptyState("resumetab.empty", "resumetab.empty.readOnly"));
    }
}
