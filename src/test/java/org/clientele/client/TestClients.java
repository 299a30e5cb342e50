package org.clientele.client;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients for tests, made through the service. Within a test's transaction they go with it. */
@Component
public class TestClients {

    private final Clients clients;
    private final ClientStatuses statuses;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final EntityManager memory;

    TestClients(
            Clients clients,
            ClientStatuses statuses,
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
        return add(named(name));
    }

    /** A new client of that name that somebody is in charge of. */
    public ClientId addOwned(String name, AccountId owner) {
        return add(ownedBy(named(name), owner));
    }

    /** The same details with another owner. */
    public static ClientDetails ownedBy(ClientDetails details, AccountId owner) {
        return new ClientDetails(
                details.name(),
                details.legalName(),
                details.internal(),
                details.statusId(),
                details.industryId(),
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers(),
                details.webSite(),
                details.email(),
                details.phone(),
                details.address(),
                details.description(),
                details.parentId(),
                details.tags(),
                owner);
    }

    public ClientId add(ClientDetails details) {
        return new ClientId(((SaveOutcome.Saved) asSystem(() -> clients.create(details))).id());
    }

    /** Changes a client behind somebody's back. */
    public SaveOutcome change(ClientId id, UnaryOperator<ClientDetails> change) {
        return asSystem(() -> {
            ClientView current = clients.find(id).orElseThrow();
            return clients.save(id, current.version(), change.apply(current.details()));
        });
    }

    public void rename(ClientId id, String name) {
        change(id, details -> details.named(name));
    }

    public void archive(ClientId id) {
        asSystem(() -> clients.archive(id, clients.ref(id).orElseThrow().name()));
    }

    /** As the database has it, whatever a test's transaction remembers. */
    public int contactCount(ClientId id) {
        return transaction.execute(run -> asSystem(() -> {
            memory.flush();
            memory.clear();
            return clients.find(id).orElseThrow().contactCount();
        }));
    }

    private <T> T asSystem(Supplier<T> work) {
        return actor.asSystem("Tests", work);
    }

    /** Details with a name and the first status of the list. */
    public ClientDetails named(String name) {
        return with(ClientDetails.empty().named(name), firstStatus().id(), null);
    }

    public ClientStatusItem firstStatus() {
        return asSystem(() -> statuses.list().getFirst());
    }

    /** The same details with another status and parent. */
    public static ClientDetails with(ClientDetails details, ClientStatusId status, ClientId parent) {
        return new ClientDetails(
                details.name(),
                details.legalName(),
                details.internal(),
                status,
                details.industryId(),
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers(),
                details.webSite(),
                details.email(),
                details.phone(),
                details.address(),
                details.description(),
                parent,
                details.tags(),
                details.ownerId());
    }

    /** Details with every field filled in, numbers that belong to nobody among them. */
    public ClientDetails filled(String name, IndustryId industry) {
        return new ClientDetails(
                name,
                name + " Spółka Akcyjna",
                false,
                firstStatus().id(),
                industry,
                "1234563218",
                "123456785",
                "0000000001",
                List.of(),
                "https://example.org",
                "office@example.org",
                "+48221234567",
                new PostalAddress("ul. Długa 1", "00-001", "Łódź", "PL"),
                "Two\nparagraphs",
                null,
                List.of("fast payer"),
                null);
    }
}
