package org.clientele.security;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links. A new one makes those before it for the same account useless. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkMaker {

    private final AccountLinkRepository links;
    private final BaseUrl baseUrl;
    private final Clock clock;

    LinkMaker(AccountLinkRepository links, BaseUrl baseUrl, Clock clock) {
        this.links = links;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    OneTimeLink makeFor(Account account) {
        links.forget(account.id(), clock.instant());
        LinkPurpose purpose = account.isSetUp() ? LinkPurpose.RESET : LinkPurpose.SET_UP;
        String secret = Secret.next();
        return toLink(secret, links.save(new AccountLink(Secret.hash(secret), account.id(), purpose, clock.instant())));
    }

    OneTimeLink makeForFirstAdministrator() {
        links.forgetFirstAdministrator();
        String secret = Secret.next();
        return toLink(
                secret,
                links.save(
                        new AccountLink(Secret.hash(secret), null, LinkPurpose.FIRST_ADMINISTRATOR, clock.instant())));
    }

    private OneTimeLink toLink(String secret, AccountLink link) {
        return new OneTimeLink(baseUrl.current() + "/" + link.purpose().path() + "/" + secret, link.expiresAt());
    }
}
