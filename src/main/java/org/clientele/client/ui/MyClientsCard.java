package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.HomeCard;

/** The clients that one works for, those changed last first. */
@org.springframework.stereotype.Component
class MyClientsCard implements HomeCard {

    private static final int SHOWN = 8;

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
        Div card = new Div();
        actor.staff().map(StaffPrincipal::id).ifPresent(own -> fill(card, own));
        return card;
    }

    private void fill(Div card, AccountId own) {
        List<ClientRow> mine = clients.page(
                        ClientFilter.ALL.withRecruiters(Set.of(own)),
                        new ClientSort(ClientSort.Key.CHANGED, false),
                        PageRef.FIRST)
                .rows();
        if (mine.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("clients.mine.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        mine.stream().limit(SHOWN).forEach(row -> list.add(item(row)));
        card.add(
                list,
                new Anchor(
                        ClientNavigation.LIST + "?" + RecruiterScope.PARAMETER + "=" + RecruiterScope.MINE,
                        card.getTranslation("clients.mine.all")));
    }

    private static ListItem item(ClientRow row) {
        return new ListItem(
                new Anchor(ClientNavigation.url(row.id()), row.name()),
                new Span(StatusColours.of(row.statusColour()).badge(row.statusName())));
    }
}
