package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.Uploads;
import org.clientele.record.RecordSubjects;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordSection;

/** The tab with the files that a candidate sent as résumés (docs/features.md S2.24). */
@org.springframework.stereotype.Component
class ResumesSection implements RecordSection {

    private final Attachments attachments;
    private final Uploads uploads;
    private final AttachmentActions actions;
    private final RecordSubjects subjects;

    ResumesSection(Attachments attachments, Uploads uploads, AttachmentActions actions, RecordSubjects subjects) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.actions = actions;
        this.subjects = subjects;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CANDIDATE;
    }

    @Override
    public String id() {
        return "resumes";
    }

    @Override
    public String titleKey() {
        return "attachment.resumes";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Component create(RecordRef record) {
        if (subjects.find(record.id()).isEmpty()) {
            return new EmptyState("attachment.archived", "attachment.archived.hint");
        }
        return new ResumesPanel(record, attachments, actions, actions.mayWork() ? uploads : null);
    }
}
