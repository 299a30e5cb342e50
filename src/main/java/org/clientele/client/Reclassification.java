package org.clientele.client;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives clients another status or industry, as theirs is to leave the list: some at a time, with their history. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reclassification {

    /** Clients changed in one transaction: a second's work at most. */
    static final int AT_A_TIME = 500;

    private final ClientRepository clients;
    private final ClientStatusRepository statuses;
    private final IndustryRepository industries;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reclassification(
            ClientRepository clients,
            ClientStatusRepository statuses,
            IndustryRepository industries,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.statuses = statuses;
        this.industries = industries;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    int ofStatus(ClientStatusId old, ClientStatusId replacement) {
        ClientStatus target = statuses.findForShare(replacement)
                .filter(status -> !status.getId().equals(old))
                .orElseThrow(() -> new IllegalArgumentException("No such replacement: " + replacement.value()));
        Stamp stamp = stamp();
        List<Client> some = clients.findSomeOfStatus(old, AT_A_TIME);
        some.forEach(client -> recorded(
                client,
                "status",
                client.status().name(),
                target.name(),
                changed -> changed.reclassify(target, changed.industry().orElse(null), stamp)));
        return some.size();
    }

    int ofIndustry(IndustryId old, @Nullable IndustryId replacement) {
        Industry target = replacement == null
                ? null
                : industries
                        .findForShare(replacement)
                        .filter(industry -> !industry.getId().equals(old))
                        .orElseThrow(() -> new IllegalArgumentException("No such replacement: " + replacement.value()));
        Stamp stamp = stamp();
        List<Client> some = clients.findSomeOfIndustry(old, AT_A_TIME);
        some.forEach(client -> recorded(
                client,
                "industry",
                client.industry().map(Industry::name).orElse(null),
                target == null ? null : target.name(),
                changed -> changed.reclassify(changed.status(), target, stamp)));
        return some.size();
    }

    private void recorded(
            Client client, String field, @Nullable String before, @Nullable String after, Consumer<Client> verb) {
        verb.accept(client);
        events.publishEvent(new RecordChanged(
                new RecordRef(RecordType.CLIENT, client.id().value()),
                client.id().value(),
                RecordChanged.Act.CHANGED,
                List.of(new Change(field, before, after))));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
