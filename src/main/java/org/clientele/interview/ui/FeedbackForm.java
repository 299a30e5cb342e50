package org.clientele.interview.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.interview.FeedbackDetails;
import org.clientele.interview.Recommendation;
import org.clientele.shared.ui.DataForm;

/** What an interviewer says: a recommendation, points by criterion, and a remark. */
@StyleSheet("interview.css")
final class FeedbackForm extends DataForm<FeedbackDetails> {

    /** @param criteria that are offered; who gives no points says nothing of them */
    FeedbackForm(List<ContactRef> authors, List<String> criteria) {
        super(FeedbackDetails.class);
        ComboBox<ContactRef> by = new ComboBox<>(getTranslation("interview.feedback.by"));
        by.setItems(authors);
        by.setItemLabelGenerator(ContactRef::name);
        by.setClearButtonVisible(true);
        by.setWidthFull();
        field(by)
                .withConverter(
                        chosen -> chosen == null ? null : chosen.id(),
                        id -> authors.stream()
                                .filter(author -> author.id().equals(id))
                                .findFirst()
                                .orElse(null))
                .bind("by");
        RadioButtonGroup<Recommendation> recommendation = new RadioButtonGroup<>();
        recommendation.setLabel(getTranslation("interview.recommendation"));
        recommendation.setItems(Recommendation.values());
        recommendation.setItemLabelGenerator(item -> getTranslation("interview.recommendation." + item));
        field(recommendation).asRequired(getTranslation("error.required")).bind("recommendation");
        ScoresField scores = new ScoresField(criteria);
        field(scores).bind("scores");
        scores.setWidthFull();
        TextArea remark = longText("remark", "interview.feedback.remark", FeedbackDetails.REMARK_MAX);
        remark.setWidthFull();
        add(by, recommendation, scores, remark);
    }
}
