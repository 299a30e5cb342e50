package org.clientele.interview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.clientele.interview.InterviewPreview.Letter;
import org.clientele.interview.InterviewPreview.Reader;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.LetterFrame;

/** The mails of an interview to look at before they are sent, one tab for each reader. */
@StyleSheet("interview.css")
final class LettersDialog {

    private final Dialog dialog = new Dialog();

    LettersDialog(List<Letter> letters) {
        dialog.setHeaderTitle(dialog.getTranslation("interview.preview"));
        dialog.addClassName("letters-dialog");
        if (letters.isEmpty()) {
            dialog.add(new Paragraph(dialog.getTranslation("interview.preview.none")));
        } else {
            TabSheet tabs = new TabSheet();
            letters.forEach(letter -> tabs.add(title(letter), page(letter)));
            dialog.add(tabs);
        }
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
    }

    private String title(Letter letter) {
        return dialog.getTranslation("interview.preview." + letter.reader(), letter.name());
    }

    private Div page(Letter letter) {
        LetterFrame frame = new LetterFrame();
        frame.show(letter.mail().subject(), letter.mail().html());
        Paragraph to = new Paragraph(dialog.getTranslation(
                letter.calendar() ? "interview.preview.toWithCalendar" : "interview.preview.to",
                letter.mail().to()));
        to.addClassName("secondary");
        Div page = new Div(to);
        if (letter.reader() == Reader.CLIENT) {
            page.add(new Paragraph(dialog.getTranslation("interview.clientMessage.hint")));
        }
        page.add(frame);
        return page;
    }

    void open() {
        dialog.open();
    }
}
