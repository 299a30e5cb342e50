package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.submission.SubmissionId;

/** The first tab of a submission. */
@org.springframework.stereotype.Component
class SubmissionOverviewSection implements RecordSection {

    private final SubmissionOverview.Services services;

    SubmissionOverviewSection(SubmissionOverview.Services services) {
        this.services = services;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.SUBMISSION;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "submission.overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create(RecordRef record) {
        return new SubmissionOverview(new SubmissionId(record.id()), services);
    }
}
