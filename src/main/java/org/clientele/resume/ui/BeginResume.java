package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Begins a résumé for clients with the text of a file, or empty (docs/features.md S2.26). */
final class BeginResume extends Composite<Div> {

    private final CandidateId candidate;
    private final ResumeServices services;
    private final Runnable begun;

    BeginResume(CandidateId candidate, ResumeServices services, Runnable begun) {
        this.candidate = candidate;
        this.services = services;
        this.begun = begun;
        List<AttachmentRow> files = originals(candidate, services);
        if (files.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "resumetab.empty",
                            "resumetab.empty.noFile",
                            Buttons.primary("resumetab.begin.empty", click -> begin(null))));
        } else {
            Select<AttachmentRow> file = choice(files);
            getContent()
                    .add(new EmptyState(
                            "resumetab.empty",
                            "resumetab.empty.hint",
                            file,
                            Buttons.primary(
                                    "resumetab.begin",
                                    click -> begin(file.getValue().id())),
                            Buttons.of("resumetab.begin.empty", click -> begin(null))));
        }
    }

    /** The candidate's résumé files, the latest first. */
    static List<AttachmentRow> originals(CandidateId candidate, ResumeServices services) {
        return services.attachments().of(candidate.value()).rows().stream()
                .filter(row -> row.category() == AttachmentCategory.RESUME)
                .toList();
    }

    private Select<AttachmentRow> choice(List<AttachmentRow> files) {
        Select<AttachmentRow> file = new Select<>();
        file.setItems(files);
        file.setItemLabelGenerator(AttachmentRow::fileName);
        file.setValue(files.getFirst());
        file.addClassName("resume-source");
        file.setAriaLabel(getTranslation("resumetab.source"));
        return file;
    }

    private void begin(@Nullable AttachmentId source) {
        switch (services.resumes().begin(candidate, source)) {
            case SaveOutcome.Invalid(var fields) -> fields.values().forEach(key -> Notices.failure(this, key));
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            default -> begun.run();
        }
    }
}
