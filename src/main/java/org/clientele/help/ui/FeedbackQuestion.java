package org.clientele.help.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.help.FeedbackDetails;
import org.clientele.help.FeedbackOutcome;
import org.clientele.help.HelpFeedback;
import org.clientele.help.HelpText;
import org.clientele.shared.ui.Buttons;

/** Asks whether a help text was useful: yes or no, then for a comment. */
final class FeedbackQuestion extends Composite<Div> {

    private final HelpText text;
    private final HelpFeedback feedback;
    private final TextArea comment = new TextArea(getTranslation("help.comment"));

    FeedbackQuestion(HelpText text, HelpFeedback feedback) {
        this.text = text;
        this.feedback = feedback;
        comment.setMaxLength(FeedbackDetails.COMMENT_MAX);
        comment.setHelperText(getTranslation("help.comment.hint"));
        comment.setWidthFull();
        getContent().addClassName("help-question");
        getContent()
                .add(
                        new Paragraph(getTranslation("help.question")),
                        Buttons.of("common.yes", click -> askForComment(true)),
                        Buttons.of("common.no", click -> askForComment(false)));
    }

    private void askForComment(boolean helpful) {
        Button send = Buttons.primary("help.send", click -> send(helpful));
        getContent().removeAll();
        getContent()
                .add(new Paragraph(getTranslation(helpful ? "help.wasHelpful" : "help.wasNotHelpful")), comment, send);
        comment.focus();
    }

    private void send(boolean helpful) {
        FeedbackDetails details =
                new FeedbackDetails(text.page(), getLocale().getLanguage(), helpful, comment.getValue());
        switch (feedback.give(details)) {
            case FeedbackOutcome.Kept kept -> {
                getContent().removeAll();
                getContent().add(new Paragraph(getTranslation("help.thanks")));
            }
            case FeedbackOutcome.Refused refused -> {
                comment.setErrorMessage(getTranslation(refused.messageKey()));
                comment.setInvalid(true);
            }
        }
    }
}
