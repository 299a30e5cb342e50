package org.clientele.companydata;

import java.util.List;
import org.springframework.stereotype.Component;

/** The crossing of a register's list with the clients, for benchmarks. */
@Component
public class TestChangedClients {

    private final ChangedClients clients;

    TestChangedClients(ChangedClients clients) {
        this.clients = clients;
    }

    /** How many of our clients are among them. */
    public int among(List<String> regons) {
        return clients.among(regons).size();
    }
}
