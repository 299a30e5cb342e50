package org.clientele.client;

import java.util.List;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Deleting a client leaves the clients below it in the group without a parent. */
@Component
class ClientImpact implements ImpactContributor {

    private final ClientRepository clients;

    ClientImpact(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        if (record.type() != RecordType.CLIENT) {
            return List.of();
        }
        long children = clients.countChildren(new ClientId(record.id()));
        return children == 0 ? List.of() : List.of(new Impact("client.impact.children", children));
    }
}
