package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.attachment.preview.Previews;
import org.clientele.document.DocumentReview;
import org.clientele.document.MakeOutcome;
import org.clientele.document.Variable;
import org.clientele.document.pdf.PdfOutcome;

/** A look at a document before it is made: what is not known, who has to sign, and its pages. */
final class ReviewPanel extends Composite<Div> {

    private final Checkbox confirm = new Checkbox();

    ReviewPanel(MakeOutcome.Previewed previewed, Previews previews) {
        getContent().addClassName("document-review");
        Paragraph number = new Paragraph(getTranslation("generating.number", previewed.number()));
        number.addClassName("secondary");
        getContent().add(number);
        DocumentReview review = previewed.review();
        if (!review.gaps().isEmpty()) {
            getContent().add(gaps(review.gaps()));
        }
        if (!review.missingLetters().isEmpty()) {
            getContent().add(missingLetters(review.missingLetters()));
        }
        confirm.setLabel(getTranslation("generating.confirm"));
        if (review.needsConfirmation()) {
            getContent().add(representation(review));
        }
        getContent().add(preview(previewed.pdf(), previews));
    }

    /** Whether everything that has to be confirmed is. */
    boolean isConfirmed() {
        return confirm.getParent().isEmpty() || confirm.getValue();
    }

    private Component gaps(List<Variable.Value> gaps) {
        UnorderedList list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(
                getTranslation("generating.gap", getTranslation(gap.groupKey()), getTranslation(gap.labelKey())))));
        Div warning = new Div(new H3(getTranslation("generating.gaps")), list);
        warning.addClassName("document-warning");
        return warning;
    }

    private Component missingLetters(String letters) {
        Div warning = new Div(new Paragraph(getTranslation("generating.missingLetters", letters)));
        warning.addClassName("document-warning");
        return warning;
    }

    private Component representation(DocumentReview review) {
        Div warning = new Div(
                new H3(getTranslation("generating.signatories")),
                new Paragraph(OutcomeTexts.representation(this, review.representation())),
                confirm);
        warning.addClassName("document-warning");
        return warning;
    }

    private Component preview(PdfOutcome outcome, Previews previews) {
        if (!(outcome instanceof PdfOutcome.Pdf(byte[] content))) {
            return new Paragraph(OutcomeTexts.pdf(this, outcome));
        }
        return new PdfPreview(content, previews);
    }
}
