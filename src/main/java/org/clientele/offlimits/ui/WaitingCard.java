package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.OffLimitsList;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;
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
        LinkList rules = new LinkList("offLimits.waiting.empty");
        list.waiting(SHOWN)
                .forEach(row -> rules.add(
                        new Anchor(ClientNavigation.url(row.clientId(), OffLimitsNavigation.TAB), row.clientName()),
                        rules.getTranslation("offLimits.byAndWhen", row.setBy(), Times.date(rules, row.setAt()))));
        return rules.withAll(OffLimitsNavigation.RULES, "offLimits.rules");
    }
}
