package org.clientele.portal.signin;

import java.time.Clock;
import org.clientele.portal.PortalAccountId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what contacts sign in with, and when they last did. Whoever calls it has asked whether that may be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Credentials {

    private final PortalCredentialRepository credentials;
    private final PortalLinkRepository links;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Credentials(
            PortalCredentialRepository credentials, PortalLinkRepository links, PasswordEncoder encoder, Clock clock) {
        this.credentials = credentials;
        this.links = links;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Links that were mailed before open nothing any more. */
    void setPassword(String password, PortalAccountId account) {
        links.forget(account);
        credentials.save(of(account).changePassword(encoder.encode(password), clock.instant()));
    }

    void signedIn(PortalAccountId account) {
        if (credentials.signedIn(account, clock.instant()) == 0) {
            credentials.save(new PortalCredential(account).signedIn(clock.instant()));
        }
    }

    private PortalCredential of(PortalAccountId account) {
        return credentials.findById(account).orElseGet(() -> new PortalCredential(account));
    }
}
