package org.clientele.companydata;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds our clients among the companies of a register's list, which may be very long, while our clients may be very many. */
@Component
class ChangedClients {

    /** As many keys as the database looks up quickly along the index. */
    private static final int AT_A_TIME = 1000;

    private final WatchedClientRepository clients;

    ChangedClients(WatchedClientRepository clients) {
        this.clients = clients;
    }

    /** @param regons nine digits or fourteen; a client is meant by its own number only */
    List<WatchedClient> among(List<String> regons) {
        List<WatchedClient> found = new ArrayList<>();
        for (int from = 0; from < regons.size(); from += AT_A_TIME) {
            found.addAll(clients.findByRegon(regons.subList(from, Math.min(regons.size(), from + AT_A_TIME))));
        }
        return found;
    }
}
