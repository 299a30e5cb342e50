package org.clientele.demo;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.BeforeServing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with accounts and made-up clients, always the same: all in one transaction, so that what was
 * broken off begins anew at the next start; but for what needs a feature that is switched on first, which counts only
 * once it is committed. It comes after the first lists, which the clients point at.
 */
@Component
@Profile("demo")
class DemoData extends BeforeServing {

    private final DemoAccounts accounts;
    private final DemoClients clients;
    private final DemoOffLimits offLimits;
    private final DemoTeams teams;
    private final DemoTemplates templates;
    private final DemoDocuments documents;
    private final DemoRegisters registers;
    private final DemoCandidates candidates;
    private final DemoVacancies vacancies;
    private final DemoPortals portals;
    private final DemoSubmissions submissions;
    private final DemoInterviews interviews;
    private final EntityManager memory;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    DemoData(
            DemoAccounts accounts,
            DemoClients clients,
            DemoOffLimits offLimits,
            DemoTeams teams,
            DemoTemplates templates,
            DemoDocuments documents,
            DemoRegisters registers,
            DemoCandidates candidates,
            DemoVacancies vacancies,
            DemoPortals portals,
            DemoSubmissions submissions,
            DemoInterviews interviews,
            EntityManager memory,
            CurrentActor actor,
            TransactionTemplate transaction) {
        super(2);
        this.accounts = accounts;
        this.clients = clients;
        this.offLimits = offLimits;
        this.teams = teams;
        this.templates = templates;
        this.documents = documents;
        this.registers = registers;
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.portals = portals;
        this.submissions = submissions;
        this.interviews = interviews;
        this.memory = memory;
        this.actor = actor;
        this.transaction = transaction;
    }

    @Override
    protected void prepare() {
        actor.asSystem("Demo", () -> {
            List<ClientId> made = transaction.execute(status -> createIfEmpty());
            if (!made.isEmpty()) {
                offLimits.create(made);
                registers.create(made);
                documents.create(made);
            }
            return true;
        });
    }

    private List<ClientId> createIfEmpty() {
        if (!accounts.areMissing()) {
            return List.of();
        }
        List<AccountId> people = accounts.create();
        List<ClientId> made = clients.create(people);
        teams.create(people);
        templates.create();
        DemoWords words = DemoWords.read();
        List<DemoCandidates.Made> found = candidates.create(words);
        List<DemoVacancies.Made> sought = vacancies.create(words, made, people);
        portals.create(sought);
        List<DemoSubmissions.Made> shown = submissions.create(words, sought, found);
        readNotifications();
        interviews.create(words, shown);
        return made;
    }

    /** Nobody's bell begins with a hundred notifications: what is still unread is about interviews. */
    private void readNotifications() {
        memory.flush();
        memory.createQuery("update Notification n set n.unread = false").executeUpdate();
        memory.clear();
    }
}
