package org.clientele.portal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kept contact keeps its account for the portal, and the absorbed one's is deactivated; if only the absorbed one has
 * an account, the kept one takes it over (docs/features.md N15).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalAccountsMerge implements MergeParticipant {

    private static final String TAKEN_OVER = "taken over";

    private final PortalAccountRepository accounts;
    private final CurrentActor actor;
    private final Clock clock;

    PortalAccountsMerge(PortalAccountRepository accounts, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "portalAccount";
    }

    @Override
    public Optional<String> notice(UUID absorbed, UUID kept) {
        return of(absorbed)
                .map(account -> of(kept).isPresent() ? "portal.merge.deactivated" : "portal.merge.takenOver");
    }

    /** @return the state that the account of the absorbed contact was in, or that it was taken over; empty without one */
    @Override
    public String move(UUID absorbed, UUID kept) {
        PortalAccount account = of(absorbed).orElse(null);
        if (account == null) {
            return "";
        }
        if (of(kept).isEmpty()) {
            account.passTo(new ContactId(kept), stamp());
            return TAKEN_OVER;
        }
        PortalAccountState before = account.state();
        account.become(PortalAccountState.DEACTIVATED, stamp());
        return before.name();
    }

    /** As it was before. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        if (moved.equals(TAKEN_OVER)) {
            of(kept).ifPresent(account -> account.passTo(new ContactId(absorbed), stamp()));
        } else if (moved.equals(PortalAccountState.ACTIVE.name())) {
            of(absorbed).ifPresent(account -> account.become(PortalAccountState.ACTIVE, stamp()));
        }
    }

    private Optional<PortalAccount> of(UUID contact) {
        return accounts.findByContact(new ContactId(contact));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
