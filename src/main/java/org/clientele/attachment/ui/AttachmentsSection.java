package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.Uploads;
import org.clientele.record.RecordSubjects;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordSection;

/** The tab "Attachments" (docs/features.md S0.20, S3.39). */
@org.springframework.stereotype.Component
class AttachmentsSection implements RecordSection {

    static final String ID = "attachments";

    private final Attachments attachments;
    private final Uploads uploads;
    private final AttachmentActions actions;
    private final RecordSubjects subjects;

    AttachmentsSection(Attachments attachments, Uploads uploads, AttachmentActions actions, RecordSubjects subjects) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.actions = actions;
        this.subjects = subjects;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return switch (type) {
            case CLIENT, LOCATION, CONTACT, NOTE, VACANCY, CANDIDATE, SUBMISSION -> true;
            default -> false;
        };
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "attachment.section";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create(RecordRef record) {
        if (subjects.find(record.id()).isEmpty()) {
            return new EmptyState("attachment.archived", "attachment.archived.hint");
        }
        return new AttachmentsPanel(record, attachments, actions, actions.mayWork() ? uploads : null);
    }
}
