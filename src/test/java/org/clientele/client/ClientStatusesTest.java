package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithAdministrator
class ClientStatusesTest {

    @Autowired
    ClientStatuses statuses;

    @Autowired
    Clients clients;

    @Autowired
    TestClients testClients;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @Test
    void theFirstStartFillsTheList() {
        assertThat(statuses.list())
                .extracting(ClientStatusItem::name)
                .containsExactly("Prospect", "Active", "On hold", "Former");
    }

    @Test
    void aNewStatusStandsAtTheEnd() {
        assertThat(statuses.add(new ClientStatusDetails(" Lost  to a rival ", StatusColour.RED)))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(statuses.list().getLast())
                .extracting(ClientStatusItem::name, ClientStatusItem::colour)
                .containsExactly("Lost to a rival", StatusColour.RED);
    }

    @Test
    void aNameThatIsOnTheListIsRefusedWhateverItsCase() {
        assertThat(statuses.add(new ClientStatusDetails("ACTIVE", StatusColour.RED)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("name", "client.list.nameTaken")));
        assertThat(statuses.add(new ClientStatusDetails("  ", StatusColour.RED)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("name", "error.required")));
        assertThat(statuses.add(new ClientStatusDetails("x".repeat(61), StatusColour.RED)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("name", "error.text.TOO_LONG")));
    }

    @Test
    void aStatusMayKeepItsNameAndTakeAnotherColour() {
        ClientStatusItem active = named("Active");

        assertThat(statuses.change(
                        active.id(), active.version(), new ClientStatusDetails("Active", StatusColour.VIOLET)))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(named("Active").colour()).isEqualTo(StatusColour.VIOLET);
    }

    @Test
    void whoeverChangesAnOldVersionIsToldWhoWasFaster() {
        ClientStatusItem active = named("Active");
        statuses.change(active.id(), active.version(), new ClientStatusDetails("Busy", StatusColour.GREEN));

        assertThat(statuses.change(
                        active.id(), active.version(), new ClientStatusDetails("Lively", StatusColour.GREEN)))
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Ada Administrator"));
        assertThat(statuses.move(active.id(), active.version(), 0)).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(statuses.remove(active.id(), active.version())).isInstanceOf(RemovalOutcome.Outdated.class);
    }

    @Test
    void movingAStatusMovesItsClientsInTheList() {
        ClientId client = testClients.add("Acme");
        ClientStatusItem prospect = named("Prospect");
        long version = clients.find(client).orElseThrow().version();

        statuses.move(prospect.id(), prospect.version(), 2);

        assertThat(statuses.list())
                .extracting(ClientStatusItem::name)
                .containsExactly("Active", "On hold", "Prospect", "Former");
        assertThat(rankOf(client)).isEqualTo(named("Prospect").position()).isEqualTo(3);
        database.clear();
        assertThat(clients.find(client).orElseThrow().version())
                .as("nobody who is editing the client is disturbed")
                .isEqualTo(version);
    }

    @Test
    void aStatusInUseStaysUntilItsClientsHaveAnother() {
        ClientId client = testClients.add("Acme");
        ClientStatusItem prospect = named("Prospect");
        ClientStatusItem former = named("Former");

        assertThat(statuses.remove(prospect.id(), prospect.version()))
                .isInstanceOfSatisfying(
                        RemovalOutcome.InUse.class,
                        inUse -> assertThat(inUse.clients()).isPositive());

        while (statuses.replaceSome(prospect.id(), former.id()) > 0) {
            database.flush();
        }
        assertThat(statuses.remove(prospect.id(), prospect.version())).isEqualTo(new RemovalOutcome.Removed());
        database.flush();
        database.clear();
        assertThat(clients.find(client).orElseThrow().status().name()).isEqualTo("Former");
        assertThat(rankOf(client)).isEqualTo(former.position());
        assertThat(events.stream(RecordChanged.class))
                .as("the history keeps it")
                .anySatisfy(change -> {
                    assertThat(change.record().id()).isEqualTo(client.value());
                    assertThat(change.changes()).containsExactly(new Change("status", "Prospect", "Former"));
                });
    }

    @Test
    void theLastStatusStays() {
        List<ClientStatusItem> all = statuses.list();
        all.subList(1, all.size()).forEach(status -> {
            while (statuses.replaceSome(status.id(), all.getFirst().id()) > 0) {
                database.flush();
            }
            assertThat(statuses.remove(status.id(), status.version())).isInstanceOf(RemovalOutcome.Removed.class);
        });
        database.flush();

        assertThat(statuses.remove(all.getFirst().id(), all.getFirst().version()))
                .isInstanceOf(RemovalOutcome.LastOne.class);
    }

    @Test
    @WithLead
    void onlyAnAdministratorEditsTheList() {
        ClientStatusItem active = named("Active");

        assertThatThrownBy(() -> statuses.add(new ClientStatusDetails("Mine", StatusColour.RED)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> statuses.move(active.id(), active.version(), 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> statuses.remove(active.id(), active.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> statuses.replaceSome(active.id(), named("Former").id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ClientStatusItem named(String name) {
        return statuses.list().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int rankOf(ClientId client) {
        database.flush();
        return (Integer) database.createNativeQuery("select status_rank from client where id = :id")
                .setParameter("id", client.value())
                .getSingleResult();
    }
}
