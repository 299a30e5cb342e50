package org.clientele.client.ui;

import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Clients open at their page. */
@Component
class ClientLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.CLIENT;
    }

    @Override
    public String url(UUID id) {
        return ClientNavigation.url(new ClientId(id));
    }

    @Override
    public String icon() {
        return "vaadin:building";
    }
}
