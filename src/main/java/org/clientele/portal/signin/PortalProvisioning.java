package org.clientele.portal.signin;

import java.time.Clock;
import org.clientele.portal.PortalAccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives contacts passwords without a link: for demo data and tests, within {@link CurrentActor#asSystem}. */
@Service
@SystemOnly
public class PortalProvisioning {

    private final PortalCredentialRepository credentials;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PortalProvisioning(PortalCredentialRepository credentials, PasswordEncoder encoder, Clock clock) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** @param password taken as it is, however common */
    @Transactional
    @RetriedOnCollision
    public void setPassword(PortalAccountId account, String password) {
        credentials.save(credentials
                .findById(account)
                .orElseGet(() -> new PortalCredential(account))
                .changePassword(encoder.encode(password), clock.instant()));
    }
}
