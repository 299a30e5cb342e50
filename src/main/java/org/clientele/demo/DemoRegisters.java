package org.clientele.demo;

import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.companydata.RegisterChecks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the registers say of some clients: really asked, over HTTP, of the simulator. */
@Component
@Profile("demo")
class DemoRegisters {

    /** The simulator knows the first Polish clients; a few answers are enough to see, and the start stays quick. */
    private static final int ASKED = 16;

    private final RegisterChecks checks;

    DemoRegisters(RegisterChecks checks) {
        this.checks = checks;
    }

    void create(List<ClientId> clients) {
        clients.stream().limit(ASKED).forEach(client -> {
            checks.askCompany(client);
            checks.askCourt(client);
        });
        clients.stream().limit(2).forEach(checks::askVat);
    }
}
