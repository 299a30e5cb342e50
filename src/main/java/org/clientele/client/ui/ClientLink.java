package org.clientele.client.ui;

import org.clientele.client.ClientId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Clients open at their page. */
@Component
class ClientLink extends RecordLink {

    ClientLink() {
        super(RecordType.CLIENT, "vaadin:building", id -> ClientNavigation.url(new ClientId(id)));
    }
}
