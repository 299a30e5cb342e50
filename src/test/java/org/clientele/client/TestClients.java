package org.clientele.client;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients for the tests of what belongs to clients. Within a test's transaction they go with it. */
@Component
public class TestClients {

    private final Clients clients;
    private final ClientStatusRepository statuses;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final EntityManager memory;

    TestClients(
            Clients clients,
            ClientStatusRepository statuses,
            CurrentActor actor,
            TransactionTemplate transaction,
            EntityManager memory) {
        this.clients = clients;
        this.statuses = statuses;
        this.actor = actor;
        this.transaction = transaction;
        this.memory = memory;
    }

    /** A new client of that name, of which nothing else is known. */
    public ClientId add(String name) {
        return actor.asSystem(
                "Tests",
                () -> transaction.execute(run -> {
                    ClientStatusId status = new ClientStatusId(UUID.randomUUID());
                    statuses.save(new ClientStatus(status, "Status " + status.value(), StatusColour.GREY, 1));
                    SaveOutcome outcome = clients.create(named(name, status));
                    return new ClientId(((SaveOutcome.Saved) outcome).id());
                }));
    }

    public void rename(ClientId id, String name) {
        actor.asSystem(
                "Tests",
                () -> transaction.execute(run -> {
                    ClientView view = clients.find(id).orElseThrow();
                    return clients.save(id, view.version(), view.details().named(name));
                }));
    }

    public void archive(ClientId id) {
        actor.asSystem(
                "Tests",
                () -> transaction.execute(run -> {
                    String name = clients.ref(id).orElseThrow().name();
                    return clients.archive(id, name);
                }));
    }

    /** As the database has it, whatever a test's transaction remembers. */
    public int contactCount(ClientId id) {
        return actor.asSystem(
                "Tests",
                () -> transaction.execute(run -> {
                    memory.flush();
                    memory.clear();
                    return clients.find(id).orElseThrow().contactCount();
                }));
    }

    private static ClientDetails named(String name, ClientStatusId status) {
        ClientDetails empty = ClientDetails.empty();
        return new ClientDetails(
                name,
                "",
                false,
                status,
                null,
                "",
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
