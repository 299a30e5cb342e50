package org.clientele.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.UUID;
import org.clientele.audit.History;
import org.clientele.audit.HistoryRow;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordLinks;
import org.jspecify.annotations.Nullable;

/** What was done to a record, newest first, a page more at each wish. */
final class HistoryList extends Composite<Div> {

    private final RecordRef record;
    private final History history;
    private final HistoryTexts texts;
    private final RecordLinks links;
    private final OrderedList entries = new OrderedList();
    private final Button more = Buttons.of("history.more", click -> showMore());
    private @Nullable UUID oldestShown;

    HistoryList(RecordRef record, History history, HistoryTexts texts, RecordLinks links) {
        this.record = record;
        this.history = history;
        this.texts = texts;
        this.links = links;
        entries.addClassName("history");
        getContent().add(entries, more);
        Slice<HistoryRow> newest = history.of(record);
        if (newest.rows().isEmpty()) {
            getContent().add(new EmptyState("history.empty", "history.empty.hint"));
        }
        show(newest);
    }

    private void showMore() {
        UUID oldest = oldestShown;
        if (oldest != null) {
            show(history.of(record, oldest));
        }
    }

    private void show(Slice<HistoryRow> page) {
        page.rows().forEach(row -> {
            entries.add(new HistoryItem(row, record, texts, links));
            oldestShown = row.id();
        });
        more.setVisible(page.hasNext());
    }
}
