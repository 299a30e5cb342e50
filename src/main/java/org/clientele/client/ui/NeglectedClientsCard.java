package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.Set;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.Times;

/** The clients that one works for and nobody has talked with for long, those neglected longest first. */
@org.springframework.stereotype.Component
class NeglectedClientsCard implements HomeCard {

    private static final int DAYS = 30;

    private final ClientList clients;
    private final CurrentActor actor;

    NeglectedClientsCard(ClientList clients, CurrentActor actor) {
        this.clients = clients;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "clients.neglected";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component create() {
        ClientCard card = new ClientCard(
                "clients.neglected.empty",
                "clients.neglected.all",
                RecruiterScope.PARAMETER + "=" + RecruiterScope.MINE + "&" + ClientFilterBar.QUIET + "=" + DAYS
                        + "&sort=last-contact");
        actor.staff()
                .ifPresent(self -> card.show(
                        clients,
                        ClientFilter.ALL.withRecruiters(Set.of(self.id())).quietFor(DAYS),
                        new ClientSort(ClientSort.Key.LAST_CONTACT, true),
                        row -> new Text(lastContact(card, row))));
        return card;
    }

    private static String lastContact(Component card, ClientRow row) {
        return row.lastContactAt() == null
                ? card.getTranslation("clients.lastContact.never")
                : Times.date(card, row.lastContactAt());
    }
}
