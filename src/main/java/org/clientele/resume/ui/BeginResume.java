package org.clientele.resume.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.BeginOutcome;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Notices;

/** Begins a résumé for clients with the text of a file, or empty in a language (docs/features.md S2.26). */
final class BeginResume extends Composite<Div> {

    private final CandidateId candidate;
    private final ResumeServices services;
    private final Runnable begun;

    /** @param begun shows the draft that there is now, whoever began it */
    BeginResume(CandidateId candidate, ResumeServices services, Runnable begun) {
        this.candidate = candidate;
        this.services = services;
        this.begun = begun;
        List<AttachmentRow> files = services.originals(candidate);
        getContent()
                .add(
                        files.isEmpty()
                                ? new EmptyState("resumetab.empty", "resumetab.empty.noFile", empty())
                                : new EmptyState("resumetab.empty", "resumetab.empty.hint", withFile(files), empty()));
    }

    private Component withFile(List<AttachmentRow> files) {
        OriginalSelect file = new OriginalSelect(files);
        return row(
                file,
                Buttons.primary(
                        "resumetab.begin", click -> begin(file.getValue().id())));
    }

    private Component empty() {
        LanguageSelect language = new LanguageSelect(getLocale().getLanguage());
        return row(
                language,
                Buttons.of(
                        "resumetab.begin.empty",
                        click -> tell(services.resumes().beginEmpty(candidate, language.getValue()))));
    }

    private static Component row(Component choice, Component act) {
        Div row = new Div(choice, act);
        row.addClassName("resume-beginning");
        return row;
    }

    private void begin(AttachmentId source) {
        switch (services.resumes().begin(candidate, source)) {
            case BeginOutcome.Read(SaveOutcome outcome, boolean inPart) -> {
                if (inPart) {
                    Notices.info(this, "resumetab.begun.inPart");
                }
                tell(outcome);
            }
            case BeginOutcome.Refused(String reasonKey) -> Notices.failure(this, reasonKey);
            case BeginOutcome.Gone gone -> Notices.failure(this, "common.gone");
        }
    }

    private void tell(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> begun.run();
            case SaveOutcome.Conflict(var by, var at) -> {
                Notices.info(this, "resumetab.begun.other", by);
                begun.run();
            }
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid(var fields) -> fields.values().forEach(key -> Notices.failure(this, key));
        }
    }
}
