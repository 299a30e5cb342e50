package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.MessageRow;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyId;

/** The conversation with the client about a vacancy: who reads it stands above, and again at the button that writes. */
final class ConversationPanel extends Composite<Section> {

    private final VacancyId vacancy;
    private final VacancyConversations conversations;
    private final boolean writable;
    private final Div messages = new Div();
    private final TextArea body = new TextArea();
    private final Button write;

    ConversationPanel(VacancyId vacancy, VacancyConversations conversations, boolean writable) {
        this.vacancy = vacancy;
        this.conversations = conversations;
        this.writable = writable;
        write = Buttons.of("vacancy.conversation.write", click -> write());
        write.setDisableOnClick(true);
        H2 title = new H2(Icons.of("vaadin:users"), new Span(getTranslation("vacancy.conversation.withClient")));
        getContent().addClassNames("thread", "thread-client");
        getContent().add(title, messages);
        if (writable) {
            getContent().add(writer());
        }
        refresh();
    }

    private Div writer() {
        body.setLabel(getTranslation("vacancy.conversation.label"));
        body.setHelperText(getTranslation("vacancy.conversation.hint"));
        body.setMaxLength(VacancyConversations.BODY_MAX);
        body.setWidthFull();
        Div buttons = new Div(write);
        buttons.addClassName("card-actions");
        Div writer = new Div(body, buttons);
        writer.addClassName("thread-writer");
        return writer;
    }

    private void write() {
        try {
            switch (conversations.write(vacancy, body.getValue())) {
                case SaveOutcome.Saved saved -> {
                    body.clear();
                    body.setInvalid(false);
                    refresh();
                }
                case SaveOutcome.Invalid(var fields) ->
                    fields.values().forEach(key -> {
                        body.setInvalid(true);
                        body.setErrorMessage(getTranslation(key));
                    });
                case SaveOutcome.Conflict conflict -> throw new IllegalStateException("No version was asked for");
                case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            }
        } finally {
            write.setEnabled(true);
        }
    }

    private void refresh() {
        messages.removeAll();
        List<MessageRow> rows = conversations.of(vacancy);
        if (rows.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("vacancy.conversation.empty"));
            nothing.addClassName("secondary");
            messages.add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("moves");
        rows.forEach(row -> list.add(line(row)));
        messages.add(list);
    }

    private ListItem line(MessageRow row) {
        Span who = new Span(row.author());
        who.addClassName("comment-author");
        Span when = new Span(Times.dateTime(this, row.writtenAt()));
        when.addClassName("secondary");
        Span text = new Span(row.deleted() ? getTranslation("vacancy.conversation.deleted") : row.body());
        text.addClassName(row.deleted() ? "secondary" : "paragraphs");
        ListItem item = new ListItem(who, when, text);
        if (row.ofClient()) {
            item.addClassName("of-client");
        }
        if (!row.deleted() && row.own() && writable) {
            item.add(Buttons.icon("vaadin:trash", "vacancy.conversation.delete", click -> {
                conversations.delete(row.id());
                refresh();
            }));
        }
        return item;
    }
}
