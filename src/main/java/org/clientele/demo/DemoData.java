package org.clientele.demo;

import org.clientele.security.CurrentActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with accounts and made-up clients, all in one transaction, always the same. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private final DemoAccounts accounts;
    private final DemoClients clients;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    DemoData(DemoAccounts accounts, DemoClients clients, CurrentActor actor, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.clients = clients;
        this.actor = actor;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actor.asSystem("Demo", () -> {
            transaction.executeWithoutResult(status -> createIfEmpty());
            return true;
        });
    }

    private void createIfEmpty() {
        if (accounts.areMissing()) {
            clients.create(accounts.create());
        }
    }
}
