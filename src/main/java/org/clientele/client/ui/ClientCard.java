package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Function;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.LinkList;

/** The first few clients of a filtered list, with a way to all of it. */
final class ClientCard extends Composite<LinkList> {

    private static final int SHOWN = 8;

    private final LinkList list;
    private final String allKey;
    private final String all;

    /**
     * @param emptyKey what is said where there is none
     * @param all the filter in the address of the list
     */
    ClientCard(String emptyKey, String allKey, String all) {
        this.list = new LinkList(emptyKey);
        this.allKey = allKey;
        this.all = all;
    }

    @Override
    protected LinkList initContent() {
        return list;
    }

    /** @param aside what stands beside the name */
    void show(ClientList clients, ClientFilter filter, ClientSort sort, Function<ClientRow, Component> aside) {
        clients.page(filter, sort, PageRef.FIRST).rows().stream()
                .limit(SHOWN)
                .forEach(row -> list.add(new Anchor(ClientNavigation.url(row.id()), row.name()), aside.apply(row)));
        list.withAll(ClientNavigation.LIST + "?" + all, allKey);
    }
}
