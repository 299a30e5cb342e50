package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.clientele.submission.ContactSight;
import org.clientele.submission.ShownApplicant;

/** Exactly what a contact sees of a candidate; what is closed to the contact is said to be hidden. */
final class SightPanel extends Composite<Div> {

    SightPanel() {
        getContent().addClassName("sight");
    }

    void show(ContactSight sight) {
        getContent().removeAll();
        switch (sight) {
            case ContactSight.Sees(ShownApplicant applicant) -> {
                getContent().add(facts(applicant));
                if (applicant.heldBack()) {
                    say("submission.preview.heldBack");
                }
            }
            case ContactSight.SeesNothing(String reasonKey) -> say(reasonKey);
        }
    }

    private void say(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("secondary");
        getContent().add(text);
    }

    private FactList facts(ShownApplicant applicant) {
        LocalDate available = applicant.availableFrom();
        return new FactList("submission.share.preview")
                .fact("submission.preview.name", applicant.name())
                .fact("submission.preview.headline", applicant.headline())
                .fact("submission.preview.stage", applicant.stage())
                .fact("submission.preview.city", applicant.city())
                .fact("submission.preview.skills", list(applicant.skills()))
                .fact("submission.preview.languages", list(applicant.languages()))
                .fact("submission.preview.salaryWish", applicant.salaryWish())
                .fact("submission.preview.availableFrom", available == null ? "" : Times.date(this, available))
                .fact("submission.preview.emails", list(applicant.emails()))
                .fact("submission.preview.phones", list(applicant.phones()))
                .fact("submission.preview.links", list(applicant.links()))
                .fact("submission.preview.photo", applicant.photo() ? getTranslation("common.yes") : "")
                .fact("submission.preview.resume", applicant.resume() == null ? "" : getTranslation("common.yes"))
                .fact("submission.preview.comment", applicant.comment());
    }

    private static String list(List<String> values) {
        return String.join(", ", values);
    }
}
