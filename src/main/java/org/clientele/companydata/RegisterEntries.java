package org.clientele.companydata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.client.CompanyDetails;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.CourtEntry;
import org.clientele.register.RegisterTime;
import org.clientele.register.VatEntry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the public registers last said of each client. */
@Service
@MayRead
public class RegisterEntries {

    private final RegisterEntryRepository entries;
    private final RegisterEntryWriter writer;
    private final ProposalKeeper proposals;
    private final Clients clients;

    RegisterEntries(
            RegisterEntryRepository entries, RegisterEntryWriter writer, ProposalKeeper proposals, Clients clients) {
        this.entries = entries;
        this.writer = writer;
        this.proposals = proposals;
        this.clients = clients;
    }

    /** What is known of the client from registers. */
    @Transactional(readOnly = true)
    public RegisterEntryView of(ClientId client) {
        return entries.findById(client).map(RegisterEntry::toView).orElse(RegisterEntryView.NOTHING);
    }

    /** Which of the clients do no ordinary business, in one statement; the others, and those one does not see, are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, StandingBadge> badges(Collection<UUID> ofClients) {
        return ofClients.isEmpty()
                ? Map.of()
                : entries.findBadges(ofClients).stream()
                        .collect(Collectors.toMap(StandingBadge::clientId, Function.identity()));
    }

    /**
     * Keeps what BIR said, and proposes what differs.
     *
     * @return how many values are proposed that were not before; empty if the client is gone
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public OptionalInt keepCompany(ClientId client, Answer.Found<Company> said) {
        Optional<ClientView> known = clients.find(client).filter(found -> !found.archived());
        if (known.isEmpty()) {
            return OptionalInt.empty();
        }
        writer.write(client, entry -> entry.keep(facts(said)));
        return OptionalInt.of(
                proposals.keep(client, known.get().details(), CompanyDetails.whole(said.value()), said.simulated()));
    }

    /** Keeps what KRS said; false if the client is gone. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public boolean keepCourt(ClientId client, Answer.Found<CourtEntry> said) {
        return keep(client, entry -> entry.keep(CourtFacts.of(said.value(), said.asOf(), said.simulated())));
    }

    /** Keeps what the list of VAT payers said; false if the client is gone. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public boolean keepVat(ClientId client, Answer.Found<VatEntry> said) {
        return keep(client, entry -> entry.keep(VatFacts.of(said.value(), said.asOf(), said.simulated())));
    }

    private boolean keep(ClientId client, Consumer<RegisterEntry> verb) {
        if (clients.ref(client).map(ClientRef::archived).orElse(true)) {
            return false;
        }
        writer.write(client, verb);
        return true;
    }

    private static CompanyFacts facts(Answer.Found<Company> said) {
        LocalDate day = RegisterTime.dayOf(said.asOf());
        return CompanyFacts.of(said.value(), said.asOf(), said.simulated(), day);
    }
}
