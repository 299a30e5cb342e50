package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientSort;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.HomeCard;

/** The clients that one works for, those changed last first. */
@org.springframework.stereotype.Component
class MyClientsCard implements HomeCard {

    private final ClientList clients;
    private final CurrentActor actor;

    MyClientsCard(ClientList clients, CurrentActor actor) {
        this.clients = clients;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "clients.mine";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        ClientCard card = new ClientCard(
                "clients.mine.empty", "clients.mine.all", RecruiterScope.PARAMETER + "=" + RecruiterScope.MINE);
        actor.staff()
                .ifPresent(self -> card.show(
                        clients,
                        ClientFilter.ALL.withRecruiters(Set.of(self.id())),
                        new ClientSort(ClientSort.Key.CHANGED, false),
                        row -> StatusColours.of(row.statusColour()).badge(row.statusName())));
        return card;
    }
}
