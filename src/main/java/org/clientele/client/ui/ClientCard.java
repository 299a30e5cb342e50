package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort;
import org.clientele.shared.PageRef;

/** The first few clients of a filtered list, with a way to all of it. */
final class ClientCard extends Composite<Div> {

    private static final int SHOWN = 8;

    private final String emptyKey;
    private final String allKey;
    private final String all;

    /**
     * @param emptyKey what is said where there is none
     * @param all the filter in the address of the list
     */
    ClientCard(String emptyKey, String allKey, String all) {
        this.emptyKey = emptyKey;
        this.allKey = allKey;
        this.all = all;
    }

    /** @param aside what stands beside the name */
    void show(ClientList clients, ClientFilter filter, ClientSort sort, Function<ClientRow, Component> aside) {
        List<ClientRow> rows = clients.page(filter, sort, PageRef.FIRST).rows();
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(getTranslation(emptyKey)));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> list.add(new ListItem(
                        new Anchor(ClientNavigation.url(row.id()), row.name()), new Span(aside.apply(row)))));
        getContent().add(list, new Anchor(ClientNavigation.LIST + "?" + all, getTranslation(allKey)));
    }
}
