package org.clientele.portal.signin;

import java.time.Clock;
import java.util.Optional;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.Secret;
import org.springframework.stereotype.Component;

/** Finds the links that are valid now, and the contacts whose they are. */
@Component
class LinkOwners {

    private final PortalLinkRepository links;
    private final SignInQueries queries;
    private final PortalSwitch portal;
    private final Clock clock;

    LinkOwners(PortalLinkRepository links, SignInQueries queries, PortalSwitch portal, Clock clock) {
        this.links = links;
        this.queries = queries;
        this.portal = portal;
        this.clock = clock;
    }

    Optional<PortalLink> find(String secret) {
        return links.findBySecretHashAndExpiresAtAfter(Secret.hash(secret), clock.instant());
    }

    /** Empty where the link is good for nothing by now, such as an invitation that was accepted otherwise. */
    Optional<Known> of(PortalLink link) {
        PortalAccountState wanted =
                link.purpose() == LinkPurpose.INVITATION ? PortalAccountState.INVITED : PortalAccountState.ACTIVE;
        return queries.find(link.accountId())
                .filter(Known::atWork)
                .filter(owner -> owner.state() == wanted && portal.isOn());
    }
}
