package org.clientele.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.support.SameMoment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits hold also where two invite in the same moment. What is committed here is removed again. */
@IntegrationTest
class SeatsTest {

    @Autowired
    private PortalSettings settings;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private PortalProfiles profiles;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void noLimits() {
        jdbc.sql("update portal_settings set seats_of_client = null").update();
    }

    @Test
    void theLastSeatIsGivenToOneOfTwo() throws Exception {
        ClientId client = asSystem(() -> clients.add("Last seat"));
        ContactId one = asSystem(() -> contacts.add(client, "One", "Seat"));
        ContactId two = asSystem(() -> contacts.add(client, "Two", "Seat"));
        asSystem(
                () -> settings.limit(new SeatLimits(null, 1), settings.current().version()));

        List<SaveOutcome> outcomes = SameMoment.<SaveOutcome>of(() -> invite(one), () -> invite(two));

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(asSystem(() -> accounts.of(client))).hasSize(1);
        jdbc.sql("delete from portal_account where client_id = ?")
                .param(client.value())
                .update();
    }

    private SaveOutcome invite(ContactId contact) {
        return asSystem(() -> accounts.invite(
                contact,
                roles.list().getFirst().id(),
                profiles.list().getFirst().id(),
                ""));
    }

    private <T> T asSystem(Callable<T> work) {
        return actor.asSystem("Tests", () -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
