package org.clientele.record.ui;

import com.vaadin.flow.component.Component;
import org.clientele.record.Archive;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;
import org.clientele.shared.ui.RecordLinks;

/** What will soon be gone from the archive, for those who can restore it, on the home page. */
@org.springframework.stereotype.Component
class PurgeCard implements HomeCard {

    private static final int DAYS = 7;
    private static final int SHOWN = 8;

    private final Archive archive;
    private final RecordLinks links;
    private final CurrentActor actor;

    PurgeCard(Archive archive, RecordLinks links, CurrentActor actor) {
        this.archive = archive;
        this.links = links;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "purge.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isOffered() {
        return actor.may(Permission.LEAD);
    }

    @Override
    public Component create() {
        LinkList soon = new LinkList("purge.empty", DAYS);
        archive.page(PageRef.LAST).rows().reversed().stream()
                .filter(row -> row.daysLeft() <= DAYS)
                .limit(SHOWN)
                .forEach(row -> soon.add(
                        links.link(row.record(), row.title()), soon.getTranslation("archive.days", row.daysLeft())));
        return soon.withAll(ArchiveView.PATH, "purge.archive");
    }
}
