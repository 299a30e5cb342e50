package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.OffLimitsList;
import org.clientele.offlimits.RuleRow;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.Times;

/** Which off-limits rules wait for a team lead, on the home page. */
@org.springframework.stereotype.Component
@ForFeature(Feature.OFF_LIMITS)
class WaitingCard implements HomeCard {

    /** More would not be read. */
    private static final int SHOWN = 8;

    private final OffLimitsList list;
    private final CurrentActor actor;

    WaitingCard(OffLimitsList list, CurrentActor actor) {
        this.list = list;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "offLimits.waiting";
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public boolean isOffered() {
        return actor.may(Permission.LEAD);
    }

    @Override
    public Component create() {
        Div card = new Div();
        List<RuleRow> waiting = list.waiting(SHOWN);
        if (waiting.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("offLimits.waiting.empty")));
            return card;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("link-list");
        waiting.forEach(row -> items.add(item(row, card)));
        card.add(items, new Anchor(OffLimitsNavigation.RULES, card.getTranslation("offLimits.rules")));
        return card;
    }

    private static ListItem item(RuleRow row, Component reader) {
        Span who = new Span(reader.getTranslation("offLimits.byAndWhen", row.setBy(), Times.date(reader, row.setAt())));
        who.addClassName("secondary");
        return new ListItem(
                new Anchor(ClientNavigation.url(row.clientId(), OffLimitsNavigation.TAB), row.clientName()), who);
    }
}
