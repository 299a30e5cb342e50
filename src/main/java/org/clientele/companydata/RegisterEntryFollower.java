package org.clientele.companydata;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.client.CompanyTakenOver;
import org.clientele.register.RegisterMode;
import org.clientele.register.RegisterTime;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to what registers said when something happens to the client, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterEntryFollower {

    private static final Set<String> NUMBERS = Set.of("nip", "regon", "krs");

    private final RegisterEntryRepository entries;
    private final RegisterEntryWriter writer;
    private final ProposalKeeper proposals;
    private final Clients clients;
    private final RegisterMode mode;
    private final Clock clock;

    RegisterEntryFollower(
            RegisterEntryRepository entries,
            RegisterEntryWriter writer,
            ProposalKeeper proposals,
            Clients clients,
            RegisterMode mode,
            Clock clock) {
        this.entries = entries;
        this.writer = writer;
        this.proposals = proposals;
        this.clients = clients;
        this.mode = mode;
        this.clock = clock;
    }

    /** Nothing is proposed: whoever took the company over chose field by field. */
    @EventListener
    void on(CompanyTakenOver event) {
        Instant now = clock.instant();
        CompanyFacts facts = CompanyFacts.of(event.company(), now, mode.simulated(), RegisterTime.dayOf(now));
        writer.write(event.client(), entry -> entry.keep(facts));
    }

    /** With other numbers the client is another company, of which nothing is known yet. */
    @EventListener
    void on(RecordChanged event) {
        if (event.record().type() != RecordType.CLIENT
                || event.act() != Act.CHANGED
                || event.changes().stream().map(Change::field).noneMatch(NUMBERS::contains)) {
            return;
        }
        ClientId client = new ClientId(event.record().id());
        entries.findForUpdate(client).filter(entry -> isAnother(entry, client)).ifPresent(entry -> {
            entry.forget();
            proposals.forget(client);
        });
    }

    private boolean isAnother(RegisterEntry entry, ClientId client) {
        ClientDetails details = clients.find(client).map(ClientView::details).orElseGet(ClientDetails::empty);
        return entry.company().map(company -> !company.isAbout(details)).orElse(true);
    }
}
