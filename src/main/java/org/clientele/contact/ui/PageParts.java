package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import org.clientele.record.RecentlyOpened;
import org.clientele.settings.Features;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.RecordAction;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RecordSection;
import org.clientele.shared.ui.RecordTabs;

/** What other features contribute to the page of a contact, as far as they are switched on. */
@org.springframework.stereotype.Component
class PageParts {

    private final List<RecordSection> sections;
    private final List<RecordAction> actions;
    private final RecordLinks links;
    private final RecentlyOpened recentlyOpened;
    private final Features features;

    PageParts(
            List<RecordSection> sections,
            List<RecordAction> actions,
            RecordLinks links,
            RecentlyOpened recentlyOpened,
            Features features) {
        this.sections = sections;
        this.actions = actions;
        this.links = links;
        this.recentlyOpened = recentlyOpened;
        this.features = features;
    }

    /** Remembers that the page was opened. */
    void opened(RecordRef record) {
        recentlyOpened.opened(record);
    }

    RecordTabs tabs(RecordRef record) {
        return new RecordTabs(
                record,
                sections.stream()
                        .filter(section -> features.isOn(section.getClass()))
                        .toList());
    }

    List<Component> actions(RecordRef record) {
        return actions.stream()
                .filter(action -> action.appliesTo(record.type()) && features.isOn(action.getClass()))
                .sorted(Comparator.comparingInt(RecordAction::order))
                .map(action -> action.create(record))
                .toList();
    }

    Component link(RecordRef record, String title) {
        return links.link(record, title);
    }
}
