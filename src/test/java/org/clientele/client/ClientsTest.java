package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ClientsTest {

    @Autowired
    private Clients clients;

    @Autowired
    private ClientStatusRepository statuses;

    @Autowired
    private CurrentActor actor;

    private final ClientStatusId active = new ClientStatusId(UUID.randomUUID());

    @BeforeEach
    void aStatus() {
        statuses.save(new ClientStatus(active, "Status of " + active.value(), StatusColour.GREEN, 1));
    }

    @Test
    void aClientIsKeptWithAllThatWasTyped() {
        ClientDetails typed = named("Żółć Transport Sp. z o.o.");

        SaveOutcome outcome = actor.asSystem("Test", () -> clients.create(typed));

        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        ClientId id = new ClientId(((SaveOutcome.Saved) outcome).id());
        ClientView kept = actor.asSystem("Test", () -> clients.find(id)).orElseThrow();
        assertThat(kept.details()).isEqualTo(typed);
    }

    private ClientDetails named(String name) {
        ClientDetails empty = ClientDetails.empty();
        return new ClientDetails(
                name,
                "",
                false,
                active,
                null,
                "1234563218",
                "",
                "",
                empty.taxNumbers(),
                "",
                "",
                "",
                empty.address(),
                "",
                null,
                empty.tags(),
                null);
    }
}
