package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import org.clientele.document.GeneratedDocuments;
import org.clientele.record.RecordSubjects;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordSection;

/** The tab "Documents" of clients and contacts (docs/features.md S4.19, S4.20). */
@org.springframework.stereotype.Component
class DocumentsSection implements RecordSection {

    private final GeneratedDocuments documents;
    private final RecordSubjects subjects;

    DocumentsSection(GeneratedDocuments documents, RecordSubjects subjects) {
        this.documents = documents;
        this.subjects = subjects;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT || type == RecordType.CONTACT;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public String titleKey() {
        return "generating.section";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Component create(RecordRef record) {
        return subjects.find(record.id()).isEmpty()
                ? new EmptyState("generating.archived", "generating.archived.hint")
                : new DocumentsPanel(record, documents);
    }
}
