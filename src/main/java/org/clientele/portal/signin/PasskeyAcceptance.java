package org.clientele.portal.signin;

import java.util.Optional;
import org.clientele.security.GuestPasskeys;
import org.clientele.security.PasskeyOffer;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Accepts invitations with a passkey in place of a password. */
@Service
@OpenToVisitors
public class PasskeyAcceptance {

    private final PortalLinkRepository links;
    private final LinkOwners owners;
    private final GuestPasskeys passkeys;
    private final Acceptances acceptances;

    PasskeyAcceptance(PortalLinkRepository links, LinkOwners owners, GuestPasskeys passkeys, Acceptances acceptances) {
        this.links = links;
        this.owners = owners;
        this.passkeys = passkeys;
        this.acceptances = acceptances;
    }

    /** What the browser is to make a passkey of; empty where the link invites nobody (any more). */
    @Transactional(readOnly = true)
    public Optional<PasskeyOffer> offer(String secret) {
        return owners.find(secret)
                .flatMap(this::invited)
                .map(Known::toPrincipal)
                .map(passkeys::offer);
    }

    /**
     * Accepts the invitation with what the browser has made.
     *
     * @param made as JSON
     */
    @Transactional
    @RetriedOnCollision
    public ContactLinkOutcome accept(String secret, PasskeyOffer offer, String made) {
        PortalLink link = owners.find(secret).orElse(null);
        Known invited = link == null ? null : invited(link).orElse(null);
        if (link == null || invited == null || links.use(link.getId()) == 0) {
            return new ContactLinkOutcome.NotValid();
        }
        if (!passkeys.add(invited.toPrincipal(), offer, made)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly(); // the link can still be used
            return new ContactLinkOutcome.NoPasskey();
        }
        acceptances.accept(invited);
        return new ContactLinkOutcome.Done();
    }

    private Optional<Known> invited(PortalLink link) {
        return Optional.of(link)
                .filter(found -> found.purpose() == LinkPurpose.INVITATION)
                .flatMap(owners::of)
                .filter(owner -> !owner.onlySignOn());
    }
}
