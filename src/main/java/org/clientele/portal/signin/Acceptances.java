package org.clientele.portal.signin;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.client.Assignments;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccounts;
import org.clientele.security.CurrentActor;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes an invited account active once its contact has accepted, and tells whoever works for the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Acceptances {

    private final PortalAccounts accounts;
    private final SignInQueries queries;
    private final Assignments assignments;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Acceptances(
            PortalAccounts accounts,
            SignInQueries queries,
            Assignments assignments,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.queries = queries;
        this.assignments = assignments;
        this.actor = actor;
        this.events = events;
    }

    /** Whose account it is the caller has made sure of. */
    void accept(Known invited) {
        actor.asSystem(invited.name(), () -> {
            SaveOutcome outcome = accounts.become(PortalAccountState.ACTIVE, invited.account(), invited.version());
            if (!(outcome instanceof SaveOutcome.Saved)) {
                throw new IllegalStateException("The invited account did not become active: " + outcome);
            }
            queries.clientOf(invited.account()).ifPresent(client -> tell(invited, client));
            return outcome;
        });
    }

    private void tell(Known accepted, UUID client) {
        Set<UUID> team = assignments.ofClients(List.of(client)).getOrDefault(client, List.of()).stream()
                .map(person -> person.account().value())
                .collect(Collectors.toSet());
        // Whoever is invited anew accepts anew, which the version tells apart.
        events.publishEvent(new NotificationRaised(
                NotificationKind.PORTAL_ACCEPTED,
                team,
                accepted.contact().toRecordRef(),
                "accepted " + accepted.version()));
    }
}
