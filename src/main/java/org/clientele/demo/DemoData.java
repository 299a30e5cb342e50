package org.clientele.demo;

import org.clientele.security.CurrentActor;
import org.clientele.shared.BeforeServing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with accounts and made-up clients, always the same: all in one transaction, so that what was
 * broken off begins anew at the next start. It comes after the first lists, which the clients point at.
 */
@Component
@Profile("demo")
class DemoData extends BeforeServing {

    private final DemoAccounts accounts;
    private final DemoClients clients;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    DemoData(DemoAccounts accounts, DemoClients clients, CurrentActor actor, TransactionTemplate transaction) {
        super(2);
        this.accounts = accounts;
        this.clients = clients;
        this.actor = actor;
        this.transaction = transaction;
    }

    @Override
    protected void prepare() {
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
