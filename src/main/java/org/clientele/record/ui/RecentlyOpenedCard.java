package org.clientele.record.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.clientele.record.RecentlyOpened;
import org.clientele.record.RecordTitle;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.RecordLinks;

/** What one opened last, on the home page. */
@org.springframework.stereotype.Component
class RecentlyOpenedCard implements HomeCard {

    private final RecentlyOpened opened;
    private final RecordLinks links;

    RecentlyOpenedCard(RecentlyOpened opened, RecordLinks links) {
        this.opened = opened;
        this.links = links;
    }

    @Override
    public String titleKey() {
        return "recent.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        List<RecordTitle> records = opened.list();
        return records.isEmpty()
                ? new EmptyState("recent.empty", "recent.empty.hint")
                : new RecordTitleList(records, links);
    }
}
