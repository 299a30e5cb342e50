package org.clientele.resume.ui;

import com.vaadin.flow.component.Component;
import org.clientele.candidate.CandidateId;
import org.clientele.record.RecordSubjects;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordSection;

/** The tab "Résumé for clients" of a candidate (docs/features.md S2.24). */
@org.springframework.stereotype.Component
class ResumeSection implements RecordSection {

    private final ResumeServices services;
    private final RecordSubjects subjects;

    ResumeSection(ResumeServices services, RecordSubjects subjects) {
        this.services = services;
        this.subjects = subjects;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CANDIDATE;
    }

    @Override
    public String id() {
        return "resume";
    }

    @Override
    public String titleKey() {
        return "resumetab.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(RecordRef record) {
        return subjects.find(record.id()).isEmpty()
                ? new EmptyState("resumetab.archived", "resumetab.archived.hint")
                : new ResumePanel(new CandidateId(record.id()), services);
    }
}
