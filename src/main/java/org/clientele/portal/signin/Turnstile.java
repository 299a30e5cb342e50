package org.clientele.portal.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.setup.PortalSettingsChanged;
import org.clientele.security.OpenSessions;
import org.clientele.security.PortalPrincipal;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts contacts out who are let in no longer, at once and in every open tab: the account or the contact was deactivated,
 * merged, archived or moved, the client went into the archive or lets its provider's people in only, or the portal was
 * switched off. Whatever a page asks meanwhile
 * is refused anyway, since rights are read with each statement.
 */
@Component
class Turnstile {

    private static final Set<RecordType> CONCERNED = Set.of(RecordType.CONTACT, RecordType.CLIENT);

    private final OpenSessions sessions;
    private final SignInQueries queries;
    private final PortalSwitch portal;
    private final TransactionTemplate reading;

    Turnstile(
            OpenSessions sessions,
            SignInQueries queries,
            PortalSwitch portal,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.queries = queries;
        this.portal = portal;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setReadOnly(true);
    }

    @TransactionalEventListener
    void follow(RecordChanged event) {
        if (CONCERNED.contains(event.record().type())) {
            turnOut(portal.isOn());
        }
    }

    @TransactionalEventListener
    void follow(PortalSettingsChanged event) {
        turnOut(event.enabled());
    }

    /** For what was changed by another node, or became true by time alone. */
    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void lookRound() {
        turnOut(portal.isOn());
    }

    private void turnOut(boolean open) {
        List<PortalPrincipal> inside = sessions.contacts();
        if (!inside.isEmpty()) {
            Set<UUID> accounts = inside.stream().map(PortalPrincipal::account).collect(Collectors.toSet());
            Map<UUID, Known> known = open ? known(accounts) : Map.of();
            sessions.endOfContacts(contact -> {
                Known account = known.get(contact.account());
                return account == null || !account.isStill(contact);
            });
        }
    }

    private Map<UUID, Known> known(Set<UUID> accounts) {
        List<Known> known = reading.execute(status -> queries.find(accounts));
        return known.stream()
                .collect(Collectors.toMap(account -> account.account().value(), account -> account));
    }
}
