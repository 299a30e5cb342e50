package org.clientele.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.clientele.audit.ChangeRow;
import org.clientele.audit.ChangeRow.Value;
import org.clientele.audit.HistoryRow;
import org.clientele.audit.TimelineKind;
import org.clientele.record.RecordTitle;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;

/** One entry of the history: when, who, what, and each field's old and new value. */
final class HistoryItem extends Composite<ListItem> {

    private final HistoryTexts texts;

    /** @param page the record on whose page this stands; others are named and linked */
    HistoryItem(HistoryRow row, RecordRef page, HistoryTexts texts, RecordLinks links) {
        this.texts = texts;
        Div head = new Div(
                Icons.of(icon(TimelineKind.of(row.record().ref().type(), row.act()))),
                span("history-time", Times.dateTime(this, row.at())),
                span("history-actor", row.actorName()),
                span("history-act", getTranslation("history.act." + row.act())));
        head.addClassName("history-head");
        if (!row.record().ref().equals(page)) {
            head.add(name(row.record(), links));
        }
        getContent().add(head);
        if (!row.changes().isEmpty()) {
            getContent().add(changes(row));
        }
    }

    private static String icon(TimelineKind kind) {
        return switch (kind) {
            case CHANGES -> "vaadin:pencil";
            case NOTES -> "vaadin:notebook";
            case TALKS -> "vaadin:phone";
            case TASKS -> "vaadin:tasks";
            case ATTACHMENTS -> "vaadin:paperclip";
            case ASSIGNMENTS -> "vaadin:users";
        };
    }

    private Component name(RecordTitle record, RecordLinks links) {
        return switch (record.state()) {
            case KEPT -> links.link(record.ref(), record.title());
            case ARCHIVED -> new Span(record.title());
            case PURGED ->
                span(
                        "secondary",
                        getTranslation("history.purged." + record.ref().type()));
        };
    }

    private Component changes(HistoryRow row) {
        DescriptionList list = new DescriptionList();
        list.addClassName("history-changes");
        list.setClassName("history-created", isNew(row));
        for (ChangeRow change : row.changes()) {
            list.add(change(row, change));
        }
        return list;
    }

    private static boolean isNew(HistoryRow row) {
        return switch (row.act()) {
            case CREATED, CALLED, MET, VISITED -> true;
            default -> false;
        };
    }

    /** What is new had no value before. */
    private Div change(HistoryRow row, ChangeRow change) {
        RecordType type = row.record().ref().type();
        Div pair = new Div(new DescriptionList.Term(texts.field(type, change.field(), getLocale())));
        if (!isNew(row)) {
            pair.add(value("del", "history.before", type, change.field(), change.before()));
        }
        pair.add(value("ins", "history.after", type, change.field(), change.after()));
        pair.addClassName("history-change");
        return pair;
    }

    private Component value(String tag, String labelKey, RecordType type, String field, Value value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(span("visually-hidden", getTranslation(labelKey)));
        description.add(
                switch (value) {
                    case Value.Known(String text) -> shown(tag, texts.value(type, field, text, getLocale()));
                    case Value.Nothing nothing -> span("history-nothing", getTranslation("history.nothing"));
                    case Value.Hidden hidden -> span("history-nothing", getTranslation("history.hidden"));
                });
        return description;
    }

    private static Component shown(String tag, String text) {
        HtmlContainer shown = new HtmlContainer(tag);
        shown.setText(text);
        return shown;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
