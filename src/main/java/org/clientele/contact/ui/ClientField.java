package org.clientele.contact.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientSort;
import org.clientele.shared.PageRef;
import org.jspecify.annotations.Nullable;

/** Chooses a client out of any number of them: they are searched as one types. */
final class ClientField extends ComboBox<ClientRef> {

    private final transient ClientList clients;
    private final @Nullable ClientId except;

    /** @param except a client that is not offered, or null */
    ClientField(ClientList clients, @Nullable ClientId except) {
        this.clients = clients;
        this.except = except;
        setLabel(getTranslation("contact.client"));
        setPageSize(PageRef.SIZE);
        setItemLabelGenerator(ClientRef::name);
        setItems(this::search);
    }

    private Stream<ClientRef> search(Query<ClientRef, String> query) {
        ClientFilter filter = ClientFilter.ALL.withText(query.getFilter().orElse(""));
        PageRef page = new PageRef(query.getOffset() / PageRef.SIZE + 1);
        query.getLimit();
        return clients.page(filter, ClientSort.BY_NAME, page).rows().stream()
                .filter(row -> !row.id().equals(except))
                .map(row -> new ClientRef(row.id(), row.name(), false));
    }
}
