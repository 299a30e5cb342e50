package org.clientele.audit.ui;

import com.vaadin.flow.component.Component;
import org.clientele.audit.History;
import org.clientele.shared.RecordPresence;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RecordSection;

/** The tab "History" of every record. */
@org.springframework.stereotype.Component
class HistorySection implements RecordSection {

    private final History history;
    private final RecordPresence presence;
    private final HistoryTexts texts;
    private final RecordLinks links;

    HistorySection(History history, RecordPresence presence, HistoryTexts texts, RecordLinks links) {
        this.history = history;
        this.presence = presence;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return true;
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String titleKey() {
        return "history.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create(RecordRef record) {
        return new HistoryList(record, history, presence, texts, links);
    }
}
