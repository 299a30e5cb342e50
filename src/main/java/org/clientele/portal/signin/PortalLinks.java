package org.clientele.portal.signin;

import java.time.Clock;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.Entrance;
import org.clientele.security.OneTimeLink;
import org.clientele.security.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the one-time links that are mailed to contacts. A new invitation makes those before it useless. Other links stay good
 * until they expire, since anybody can ask for one in the name of a contact, who may be about to use the one before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PortalLinks {

    private final PortalLinkRepository links;
    private final PortalSwitch portal;
    private final Clock clock;

    PortalLinks(PortalLinkRepository links, PortalSwitch portal, Clock clock) {
        this.links = links;
        this.portal = portal;
        this.clock = clock;
    }

    /** By which the contact accepts its invitation; it is shown nowhere but in the letter. */
    public OneTimeLink invitation(PortalAccountId account) {
        links.forget(account, LinkPurpose.INVITATION);
        return make(account, LinkPurpose.INVITATION);
    }

    OneTimeLink make(PortalAccountId account, LinkPurpose purpose) {
        String secret = Secret.next();
        PortalLink link = links.save(new PortalLink(Secret.hash(secret), account, purpose, clock.instant()));
        return new OneTimeLink(
                portal.address() + Entrance.PORTAL + "/" + purpose.path() + "/" + secret, link.expiresAt());
    }
}
