package org.clientele.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.clientele.audit.HistoryRow;
import org.clientele.record.RecordTitle;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** One entry of the history: when, who, what, and each field's old and new value. */
final class HistoryItem extends Composite<ListItem> {

    private final HistoryTexts texts;

    /** @param page the record on whose page this stands; others are named and linked */
    HistoryItem(HistoryRow row, RecordRef page, HistoryTexts texts, RecordLinks links) {
        this.texts = texts;
        Div head = new Div(
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
        list.setClassName("history-created", row.act() == Act.CREATED);
        for (Change change : row.changes()) {
            list.add(change(row, change));
        }
        return list;
    }

    /** What is new had no value before. */
    private Div change(HistoryRow row, Change change) {
        RecordType type = row.record().ref().type();
        Div pair = new Div(new DescriptionList.Term(texts.field(type, change.field(), getLocale())));
        if (row.act() != Act.CREATED) {
            pair.add(value("del", "history.before", type, change.field(), change.before()));
        }
        pair.add(value("ins", "history.after", type, change.field(), change.after()));
        pair.addClassName("history-change");
        return pair;
    }

    private Component value(String tag, String labelKey, RecordType type, String field, @Nullable String value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(span("visually-hidden", getTranslation(labelKey)));
        if (value == null) {
            description.add(span("history-nothing", getTranslation("history.nothing")));
        } else {
            HtmlContainer shown = new HtmlContainer(tag);
            shown.setText(texts.value(type, field, value, getLocale()));
            description.add(shown);
        }
        return description;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
