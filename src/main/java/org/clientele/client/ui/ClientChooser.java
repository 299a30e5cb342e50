package org.clientele.client.ui;

import org.clientele.client.ClientList;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.shared.ui.SearchField;
import org.springframework.stereotype.Component;

/** Clients to choose from, by name, searched as the list of clients is. */
@Component
class ClientChooser implements RecordChooser {

    private final ClientList clients;

    ClientChooser(ClientList clients) {
        this.clients = clients;
    }

    @Override
    public SearchField<Choice> create() {
        SearchField<Choice> field = new SearchField<>(
                "record.type.CLIENT",
                Choice::name,
                (text, page) -> clients.choices(text, page, null).stream()
                        .map(client -> new Choice(
                                new RecordRef(RecordType.CLIENT, client.id().value()), client.name()))
                        .toList());
        field.setClearButtonVisible(true);
        return field;
    }
}
