package org.clientele.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.notification.OutboxRow;
import org.clientele.shared.ui.Times;

/** The mails about a record, each with how far it is. */
@StyleSheet("notification.css")
final class RecordMailList extends Composite<Div> {

    RecordMailList(List<OutboxRow> mails) {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-mails");
        mails.forEach(mail -> list.add(line(mail)));
        getContent().add(mails.isEmpty() ? new Paragraph(getTranslation("recordMails.none")) : list);
    }

    private ListItem line(OutboxRow mail) {
        Span to = new Span(mail.recipient() + ", " + Times.dateTime(this, mail.createdAt()));
        to.addClassName("secondary");
        Button read = new Button(mail.subject(), click -> new MailDialog(mail).open());
        read.addThemeVariants(ButtonVariant.TERTIARY);
        read.addClassName("mail-subject");
        ListItem line = new ListItem(read, MailTexts.color(mail).badge(MailTexts.state(this, mail)), to);
        String problem = MailTexts.problem(this, mail);
        if (!problem.isEmpty()) {
            Span words = new Span(problem);
            words.addClassNames("secondary", "mail-problem");
            line.add(words);
        }
        return line;
    }
}
