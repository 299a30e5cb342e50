package org.clientele.portal.signin;

import java.time.Clock;
import java.util.List;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccounts;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks invitations that nobody has accepted in time, and forgets links that work no more. */
@Component
class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final SignInQueries queries;
    private final PortalLinkRepository links;
    private final PortalAccounts accounts;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Expiry(
            SignInQueries queries,
            PortalLinkRepository links,
            PortalAccounts accounts,
            CurrentActor actor,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.links = links;
        this.accounts = accounts;
        this.actor = actor;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 * * * *")
    void expire() {
        List<Known> expired = queries.expired(clock.instant());
        long marked = actor.asSystem(
                "Clientele", () -> expired.stream().filter(this::mark).count());
        transaction.executeWithoutResult(status -> {
            links.forgetExpired(clock.instant());
            queries.forgetLinks();
        });
        if (marked > 0) {
            LOG.info("{} invitations to the portal have expired", marked);
        }
    }

    /** Not if somebody was quicker: it is looked at again an hour later. */
    private boolean mark(Known account) {
        return accounts.become(PortalAccountState.EXPIRED, account.account(), account.version())
                instanceof SaveOutcome.Saved;
    }
}
