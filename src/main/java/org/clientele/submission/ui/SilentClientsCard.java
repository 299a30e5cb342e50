package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;
import org.clientele.shared.ui.Times;
import org.clientele.submission.SilentClients;

/** The clients that owe the signed-in recruiter an answer, on the home page (docs/features.md N13). */
@org.springframework.stereotype.Component
class SilentClientsCard implements HomeCard {

    private static final int SHOWN = 8;

    private final SilentClients clients;
    private final CurrentActor actor;

    SilentClientsCard(SilentClients clients, CurrentActor actor) {
        this.clients = clients;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "feedback.silent";
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public boolean isOffered() {
        return actor.may(Permission.WORK);
    }

    @Override
    public Component create() {
        LinkList list = new LinkList("feedback.none");
        clients.mine(SHOWN)
                .forEach(client -> list.add(
                        new Anchor(ClientNavigation.url(client.client()), client.name()),
                        list.getTranslation("feedback.card", client.candidates(), Times.date(list, client.since()))));
        return list.withAll(SilentClientsView.PATH, "feedback.silent.all");
    }
}
