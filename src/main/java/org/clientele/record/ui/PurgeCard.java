package org.clientele.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.record.Archive;
import org.clientele.record.ArchivedRow;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.HomeCard;
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
        Div card = new Div();
        List<ArchivedRow> soon = archive.page(PageRef.LAST).rows().reversed().stream()
                .filter(row -> row.daysLeft() <= DAYS)
                .limit(SHOWN)
                .toList();
        if (soon.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("purge.empty", DAYS)));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        soon.forEach(row -> list.add(item(row, card)));
        card.add(list, new Anchor(ArchiveView.PATH, card.getTranslation("purge.archive")));
        return card;
    }

    private ListItem item(ArchivedRow row, Component texts) {
        Span left = new Span(texts.getTranslation("archive.days", row.daysLeft()));
        left.addClassName("secondary");
        return new ListItem(links.link(row.record(), row.title()), left);
    }
}
