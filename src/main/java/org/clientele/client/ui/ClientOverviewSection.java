package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.clientele.client.ClientGroups;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordCard;
import org.clientele.shared.ui.RecordSection;

/** The first tab of a client: everything that was entered (docs/features.md S0.19), and its group. */
@org.springframework.stereotype.Component
class ClientOverviewSection implements RecordSection {

    private final Clients clients;
    private final ClientGroups groups;
    private final List<RecordCard> cards;

    ClientOverviewSection(Clients clients, ClientGroups groups, List<RecordCard> cards) {
        this.clients = clients;
        this.groups = groups;
        this.cards = cards;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "client.overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create(RecordRef record) {
        ClientId id = new ClientId(record.id());
        return clients.find(id)
                .<Component>map(client -> new ClientOverview(client, groups.around(id), contributed(record)))
                .orElseGet(Div::new);
    }

    private List<Component> contributed(RecordRef record) {
        return cards.stream()
                .filter(card -> card.appliesTo(record.type()))
                .map(card -> card.create(record))
                .toList();
    }
}
