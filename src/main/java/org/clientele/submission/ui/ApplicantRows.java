package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.ui.Times;
import org.clientele.submission.ResumeChoice;
import org.clientele.submission.ShareChoices;
import org.clientele.submission.ShareRequest;
import org.jspecify.annotations.Nullable;

/** For each candidate which résumé goes along, and a comment of its own if there is one. */
final class ApplicantRows extends Composite<Div> {

    private final Map<CandidateId, Row> rows = new HashMap<>();
    private final List<Row> order = new ArrayList<>();
    private final Runnable onChange;

    private record Row(ShareChoices.Applicant applicant, Select<ResumeChoice> resume, TextArea comment) {

        ShareRequest.Applicant toApplicant() {
            @Nullable ResumeChoice chosen = resume.getValue();
            return new ShareRequest.Applicant(
                    applicant.candidate(),
                    chosen == null ? null : chosen.id(),
                    comment.isVisible() ? comment.getValue() : "");
        }
    }

    ApplicantRows(Runnable onChange) {
        this.onChange = onChange;
        getContent().addClassName("applicants");
    }

    /** What was chosen and typed for those who stay, stays. */
    void show(List<ShareChoices.Applicant> applicants) {
        getContent().removeAll();
        order.clear();
        applicants.forEach(applicant -> {
            Row row = rows.computeIfAbsent(applicant.candidate(), id -> row(applicant));
            order.add(row);
            getContent().add(line(row));
        });
    }

    List<ShareRequest.Applicant> applicants() {
        return order.stream().map(Row::toApplicant).toList();
    }

    private Row row(ShareChoices.Applicant applicant) {
        Select<ResumeChoice> resume = new Select<>();
        resume.setLabel(getTranslation("submission.share.resume"));
        resume.setItems(applicant.resumes());
        resume.setEmptySelectionAllowed(true);
        resume.setEmptySelectionCaption(getTranslation("submission.share.resume.none"));
        resume.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("submission.share.resume.none") : label(choice));
        applicant.resumes().stream().findFirst().ifPresent(resume::setValue);
        resume.addValueChangeListener(event -> onChange.run());
        TextArea comment = new TextArea(getTranslation("submission.share.comment.one"));
        comment.setHelperText(getTranslation("submission.share.comment.hint"));
        comment.setMaxLength(ShareRequest.COMMENT_MAX);
        comment.setWidthFull();
        comment.setVisible(false);
        comment.addValueChangeListener(event -> onChange.run());
        return new Row(applicant, resume, comment);
    }

    private Div line(Row row) {
        Checkbox own = new Checkbox(
                getTranslation("submission.share.ownComment", row.applicant().name()));
        own.setValue(row.comment().isVisible());
        own.addValueChangeListener(event -> {
            row.comment().setVisible(event.getValue());
            onChange.run();
        });
        Div line = new Div(new H4(row.applicant().name()), row.resume(), own, row.comment());
        line.addClassName("applicant");
        return line;
    }

    private String label(ResumeChoice choice) {
        return getTranslation(
                "submission.share.resume.version",
                choice.number(),
                getTranslation("submission.share.naming." + choice.naming()),
                Times.date(this, choice.releasedAt()));
    }
}
