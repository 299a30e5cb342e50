package org.clientele.client;

import java.util.List;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the groups of companies that clients form. */
@Service
@MayRead
public class ClientGroups {

    private final ClientRepository clients;

    ClientGroups(ClientRepository clients) {
        this.clients = clients;
    }

    /** The group around a client, in two statements however deep it is. */
    @Transactional(readOnly = true)
    public ClientGroup around(ClientId id) {
        List<ClientRef> children = clients.findChildren(id, ClientGroup.CHILDREN_MAX + 1);
        boolean more = children.size() > ClientGroup.CHILDREN_MAX;
        return new ClientGroup(
                clients.findAncestors(id.value(), ClientFactsLookup.GROUP_DEPTH_MAX),
                more ? children.subList(0, ClientGroup.CHILDREN_MAX) : children,
                more);
    }
}
