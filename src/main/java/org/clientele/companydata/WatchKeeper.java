package org.clientele.companydata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.Standing;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the watch learns of a client, and tells who is in charge of it. */
@Service
@SystemOnly
class WatchKeeper {

    private final RegisterEntries entries;
    private final RegisterEntryRepository kept;
    private final RegisterEntryWriter writer;
    private final ApplicationEventPublisher events;

    WatchKeeper(
            RegisterEntries entries,
            RegisterEntryRepository kept,
            RegisterEntryWriter writer,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.kept = kept;
        this.writer = writer;
        this.events = events;
    }

    /** How many values are proposed that were not before. */
    @Transactional
    @RetriedOnCollision
    public int keep(WatchedClient client, Answer.Found<Company> said) {
        Standing before = standing(client);
        OptionalInt proposals = entries.keepCompany(client.id(), said);
        if (proposals.isPresent() && (proposals.getAsInt() > 0 || isWorse(client, before))) {
            tell(client, said.asOf());
        }
        return proposals.orElse(0);
    }

    /** The register has no report any more on what it struck off. */
    @Transactional
    @RetriedOnCollision
    public void struckOff(WatchedClient client, LocalDate day, Instant asOf, boolean simulated) {
        Standing before = standing(client);
        writer.write(client.id(), entry -> entry.keep(CompanyFacts.struckOff(client.regon(), day, asOf, simulated)));
        if (isWorse(client, before)) {
            tell(client, asOf);
        }
    }

    private Standing standing(WatchedClient client) {
        return kept.findById(client.id())
                .flatMap(RegisterEntry::company)
                .map(CompanyFacts::standing)
                .orElse(Standing.ACTIVE);
    }

    private boolean isWorse(WatchedClient client, Standing before) {
        Standing now = standing(client);
        return now != before && now != Standing.ACTIVE;
    }

    private void tell(WatchedClient client, Instant asOf) {
        UUID owner = client.owner();
        if (owner != null) {
            events.publishEvent(new NotificationRaised(
                    NotificationKind.REGISTER_CHANGED,
                    Set.of(owner),
                    new RecordRef(RecordType.CLIENT, client.id().value()),
                    asOf.toString()));
        }
    }
}
