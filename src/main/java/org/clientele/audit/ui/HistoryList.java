package org.clientele.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.UUID;
import org.clientele.audit.History;
import org.clientele.audit.HistoryRow;
import org.clientele.audit.TimelineFilter;
import org.clientele.shared.RecordPresence;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordLinks;
import org.jspecify.annotations.Nullable;

/** What was done to a record and to what is about it, newest first, a page more as one scrolls to its end. */
final class HistoryList extends Composite<Div> {

    /** Whoever scrolls need not press the button; whoever does not scroll can. */
    private static final String PRESSED_WHEN_SEEN = """
            new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && this.click()) \
            .observe(this)""";

    private final RecordRef record;
    private final History history;
    private final RecordPresence presence;
    private final HistoryTexts texts;
    private final RecordLinks links;
    private final OrderedList entries = new OrderedList();
    private final Div empty = new Div();
    private final Button more = Buttons.of("history.more", click -> showMore());
    private TimelineFilter filter = TimelineFilter.ALL;
    private @Nullable UUID oldestShown;

    HistoryList(RecordRef record, History history, RecordPresence presence, HistoryTexts texts, RecordLinks links) {
        this.record = record;
        this.history = history;
        this.presence = presence;
        this.texts = texts;
        this.links = links;
        entries.addClassName("history");
        more.addAttachListener(attach -> more.getElement().executeJs(PRESSED_WHEN_SEEN));
        getContent().add(new HistoryFilterBar(() -> history.authors(record), this::apply), entries, empty, more);
        apply(TimelineFilter.ALL);
    }

    private void apply(TimelineFilter wanted) {
        filter = wanted;
        oldestShown = null;
        entries.removeAll();
        empty.removeAll();
        Slice<HistoryRow> newest = history.of(record, filter);
        if (newest.rows().isEmpty()) {
            empty.add(nothing());
        }
        show(newest);
    }

    private EmptyState nothing() {
        if (!presence.isThere(record.id())) {
            return new EmptyState("history.gone", "common.gone");
        }
        return filter.equals(TimelineFilter.ALL)
                ? new EmptyState("history.empty", "history.empty.hint")
                : new EmptyState("common.noHits", "common.noHits.hint");
    }

    private void showMore() {
        UUID oldest = oldestShown;
        if (oldest != null) {
            show(history.of(record, filter, oldest));
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
